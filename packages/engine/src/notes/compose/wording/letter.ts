export const LETTER_OPENINGS_WITH_THING = [
  'Thank you for {meeting}{again} {when}. I have thought a good deal since about {topic}, and I write to say, at a little more length than an e-mail allows, why I would like {job}.',
  'I am writing to thank you for our {talk} {when}, and in particular for what you told me about {topic}. It confirmed my interest in {job}, and I would like to tell you why.',
  'It was a pleasure to talk with you {when} about {topic}. Thank you for your time. Having thought it over, I am more interested in {job} than before, and I would like to set out what I could bring to it.',
  'After our {talk} {when}, above all about {topic}, I would like to thank you on paper as well, and to add a few words about {job}, in which I remain very interested.',
  'Our {talk} {when} gave me a clear picture of {topic}, for which I thank you. It also left me with a strong wish to do this work, so allow me to put down in writing what I would bring to {job}.',
] as const

export const LETTER_OPENINGS_WITH_STATEMENT = [
  'Thank you for {meeting}{again} {when}, and for telling me that {topic}. I have thought about it since, and would like to say, at a little more length than an e-mail allows, why {job} interests me.',
  'I am writing to thank you for our {talk} {when}. You told me that {topic}; that has only added to my interest in {job}, and I would like to tell you why.',
  'Our {talk} {when} has stayed with me, not least because you told me that {topic}. Thank you for your time. I remain very interested in {job}, and would like to set out what I could bring to it.',
] as const

/** Before the second strength, and before the third. */
export const LETTER_LINKS_SECOND = [
  'There is a second point.',
  'One more thing, which you may find useful.',
  'To this I would add another.',
] as const
export const LETTER_LINKS_LAST = [
  'A further point, briefly.',
  'One last point.',
  'The last point is a short one.',
] as const

/** `{asked}` is what the question was about, `{left}` what the answer left out. */
export const CORRECTIONS_LEFT_OUT = [
  'One answer I would like to complete: when you asked about {asked}, I left out {left}, which belongs there.',
  'You asked me about {asked}. My answer was not complete without {left}, so let me add that here.',
  'To come back to your question about {asked}: I should have spoken of {left} as well.',
  'On your question about {asked} I would today give a fuller answer, and {left} would be part of it.',
] as const

/** `{words}` are whole sentences of the seeker's own. */
export const CORRECTIONS_OWN_WORDS = [
  'One answer I would like to complete, to your question about {asked}. {words}',
  'You asked me about {asked}, and I can answer better now. {words}',
  'To come back to your question about {asked}: {words}',
  'On {asked}, here is the answer I would give today. {words}',
] as const

export const LETTER_ENDS = [
  'Thank you again for your time. Should you need anything else from me, I will send it gladly.',
  'If it would help to talk further, I will come at any time that suits you. Thank you once more.',
  'I would be glad of the chance to put this to use at {employer}. With my thanks again for your time.',
  'Please let me know if there is anything I can add. Thank you again for a conversation I enjoyed.',
] as const

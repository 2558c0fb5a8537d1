/** The last message of its kind: friendly, final, and the door stays open. */
export const CLOSING_OPENINGS = [
  'I have not had any news about {job}, and take it that things have gone another way or have to wait. That is quite all right.',
  'This is my last message about {job} for now; you will have your reasons for taking your time, and I will not ask again.',
  'As it has been quiet around {job}, I will leave it with you from here.',
  'It seems that now is not the moment for {job}, and I will stop asking.',
  'I will not ask about {job} again, but I did not want to go without a word.',
  'Perhaps {job} is filled by now, or the plans have changed. Either way, I will leave you in peace after this.',
  'You have other things on your desk than my questions about {job}, so this is the last of them.',
  'Before I turn to other things, one last line about {job}.',
  'I am closing my notes on {job} for now, and wanted to do so with a word to you.',
  'This is only to say that I will not take up more of your time with {job}.',
] as const

export const CLOSING_THANKS_WITH_THING = [
  'I enjoyed our {talk}, and learned something about {topic}; thank you for that.',
  'Thank you for the {talk}. I will remember what you said about {topic}.',
  'What you told me about {topic} was worth the time in itself, and I thank you for it.',
  'Thank you for your time, and for telling me about {topic}.',
  'I am glad that we had the chance to talk about {topic}. Thank you.',
  'Whatever became of it, thank you for talking with me about {topic}.',
] as const

export const CLOSING_THANKS = [
  'I enjoyed {theTalk}, and thank you for your part in it.',
  'Thank you for the time you and the others took.',
  'It was good to get to know {employer} a little, and I thank you for your time.',
  'Thank you for {theTalk}, which I was glad to have.',
  'I am glad to have come this far, and thank you for that.',
  'Whatever became of it, thank you for having me.',
] as const

export const CLOSING_DOORS = [
  'If it comes up again, or something else at {employer} might fit, I would be glad to hear from you.',
  'Should the role open again, you will find me interested.',
  'My interest stands: if things change, a line is enough.',
  'If there is ever another opening for which you think of me, please write.',
  'The door is open on my side, now and later.',
  'Should you come back to it in some months, I would be happy to talk again.',
  'If I can be of use to you or {employer} another time, you know where to find me.',
  'I would be pleased if our paths crossed again.',
  'You are welcome to come back to me at any time.',
  'I wish you and everyone at {employer} well, and would be glad to hear from you one day.',
] as const

export const CLOSING_SUBJECTS = [
  'A last word about {job}',
  'One last line about {job}',
  '{Job}: a last note',
  'A last note, and thanks',
  'Thank you for {theTalk}, and a last note',
] as const

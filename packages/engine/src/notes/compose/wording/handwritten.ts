/** A note by hand is short: thanks, the one thing, and the job. */
export const HAND_OPENINGS = [
  'You will have had my e-mail; I wanted to thank you on paper too, for {meeting}{again} {when}.',
  'Thank you again, this time by hand, for the {talk} {when}.',
  'A few lines on paper, because the {talk} {when} deserves them: thank you.',
  'I did not want to leave it at an e-mail. Thank you for {meeting}{again} {when}.',
  'With this card I would like to thank you once more for our {talk} {when}.',
  'Thank you, once more and in my own hand, for your time {when}.',
  'Some thanks are better on paper, so here they are: thank you for the {talk} {when}.',
  'A card to go with my e-mail, and to thank you again for {meeting}{again} {when}.',
  'I like to write thanks by hand. Thank you for our {talk} {when}.',
  'I also wanted to send you a proper thank-you on paper for the {talk} {when}.',
] as const

export const HAND_TOPICS_WITH_THING = [
  'What you told me about {topic} is still with me.',
  'I keep thinking of {topic}.',
  'I was especially glad to hear about {topic}.',
  'Our few minutes on {topic} were the ones I have gone back to most.',
  '{TopicName} gave me plenty to think about.',
  '{TopicName} made it a conversation to remember.',
  'You brought {topicName} to life for me.',
  'It was a pleasure to hear someone speak about {topic} with such care.',
  'I shall remember what you said about {topic}.',
  'I learned a good deal about {topic}, and enjoyed it.',
] as const

export const HAND_TOPICS_WITH_STATEMENT = [
  'I have kept thinking about what you said, that {topic}.',
  'It was good of you to tell me that {topic}.',
  'Your remark that {topic} has stayed with me.',
  'I was glad to hear from you that {topic}.',
] as const

export const HAND_ENDS = [
  'I would be very glad to join you at {employer}.',
  'I hope we shall work together on it; the job interests me very much.',
  'It would be a pleasure to be part of it.',
  'Whatever you decide, I enjoyed meeting you; and I would gladly take the job.',
  'My interest in {job} is as strong as ever.',
  'I would like very much to do this work with you.',
  'I would gladly come and work with you all.',
  'As for {job}, you know that I am keen.',
  'I hope to see you all again.',
  'I would be happy to take on {job}.',
] as const

export const HAND_OPEN_ENDS = [
  'With good wishes to you and everyone I met.',
  'My good wishes to you, and to the people I met that day.',
  'I wish you a good week and an easy decision.',
  'All good wishes for the weeks ahead.',
] as const

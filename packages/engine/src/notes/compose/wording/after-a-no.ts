export const REJECTION_OPENINGS = [
  'Thank you for letting me know. I had hoped for another answer about {job}, but I am glad to have a clear one.',
  'Thank you for your message about {job}, and for writing at all; not everyone does.',
  'I am grateful that you told me how the decision on {job} went. Thank you.',
  'That is a pity for me, and good news for someone else. Thank you for telling me.',
  'Thank you for the clear word about {job}. I enjoyed being considered.',
  'Although I am sorry not to join you, I want to thank you for letting me know.',
  'Thank you for your answer, and for the time you and the others gave me over {job}.',
  'Of course I am a little disappointed; but thank you for telling me, and for the care you took.',
] as const

export const REJECTION_TOPICS = [
  'I was glad to hear about {topic}, and will not forget it.',
  'What you told me about {topic} I will keep with me.',
  'The {talk} about {topic} was worth having for its own sake.',
  'I learned something about {topic} along the way, and am glad of it.',
] as const

/** One question, asked once. */
export const FEEDBACK_QUESTIONS = [
  'May I ask you one thing: what could I have done better? A sentence would help me to prepare for the next interview.',
  'If you have a moment, I have one question: where did my answers fall short? I would take it to heart.',
  'One question, if I may: what was missing that another had? I ask only so as to learn from it.',
  'Would you tell me the one thing I should work on before my next interview? Anything you can say is useful.',
  'Could you say in a word or two what decided it? It would help me to do better elsewhere.',
  'I would be grateful for one hint: what should I learn or show more clearly next time?',
] as const

export const REJECTION_ENDS = [
  'I wish you and your new colleague a good start.',
  'My good wishes to everyone I met at {employer}.',
  'Should something else at {employer} come up one day, I would be glad to hear of it.',
  'I wish you all the best, and hope that our paths cross again.',
  'Please give my regards to the people I met.',
  'If another opening comes, you will find me interested.',
] as const

export const REJECTION_SUBJECTS = [
  'Thank you for letting me know',
  'Thank you, and one question',
  'Thank you for your answer about {job}',
  'With thanks, and one question about {job}',
] as const
export const REJECTION_SUBJECTS_PLAIN = [
  'Thank you for letting me know',
  'Thank you for your answer about {job}',
  'With thanks, and good wishes',
] as const

export const FEEDBACK_THANKS = [
  'Thank you for the feedback. I know that it takes time, and that it is not always easy to give.',
  'Many thanks for telling me so openly what you saw. I can do something with that.',
  'It was kind of you to answer my question, and I thank you for it.',
  'Thank you for your honest words. I have read them more than once.',
  'Your answer helps me more than a polite one would have. Thank you.',
  'Thank you for taking my question seriously.',
] as const

export const FEEDBACK_USES = [
  'I have written it down and will go back to it before my next interview.',
  'It goes into my notes, at the top, where I will see it before the next interview.',
  'I will practise exactly that, and expect to do better for it.',
  'I can see now what to work on, and will begin this week.',
  'What you say makes sense to me, and I will prepare differently because of it.',
  'I will take it with me into the next interview.',
] as const

export const FEEDBACK_ENDS = [
  'I wish you and everyone at {employer} well.',
  'With good wishes to you and your colleagues.',
  'I hope that we meet again one day.',
  'All good wishes for the work ahead.',
  'If I can ever return the <favour|favor>, please write.',
] as const

export const FEEDBACK_SUBJECTS = [
  'Thank you for your feedback',
  'Thank you for an honest answer',
  'Your feedback, with thanks',
] as const

export const KEEP_IN_TOUCH_OPENINGS_WITH_THING = [
  'When we spoke in {month}, you told me about {topic}. I came across something the other day that made me think of it:',
  'I still remember what you said about {topic} when we talked in {month}. Perhaps this is of use to you:',
  'Our {talk} in {month} came back to me when I read this, because of {topic}:',
  'You may remember that we spoke about {topic} in {month}. Here is something on the subject:',
] as const

export const KEEP_IN_TOUCH_OPENINGS = [
  'It is a while since {theTalk} in {month}. I read something that may interest you:',
  'I hope that all is well at {employer}. Since {theTalk} in {month} I came across a piece you may like:',
  'A small greeting, and something to read that made me think of {theTalk} in {month}:',
] as const

export const KEEP_IN_TOUCH_ENDS = [
  'No answer needed. I hope the work goes well, and send you my good wishes.',
  'There is nothing you need to do with it; I just wanted to pass it on.',
  'I hope that you are well, and that it is useful, or at least good company over a coffee.',
  'Should you have read it already, take it as a greeting.',
  'I hope things are going well at {employer}, and would be glad to hear how you are getting on.',
] as const

export const KEEP_IN_TOUCH_SUBJECTS = [
  'Something to read: {title}',
  '{title}',
  'Something that made me think of {theTalk}',
  'A greeting, and something to read',
] as const

export const KEEP_IN_TOUCH_OPENINGS_UNDATED = [
  'It is a while since we were in contact. I read something that may interest you:',
  'I hope that all is well at {employer}. I came across a piece you may like:',
] as const

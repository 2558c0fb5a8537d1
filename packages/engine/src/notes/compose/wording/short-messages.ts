/** An invitation to connect; with the name it stays under 200 characters. */
export const INVITES_WITH_THING = [
  'thank you again for talking with me about {topic}. I would be glad to stay in contact here, whatever comes of it.',
  'I enjoyed hearing about {topic}, and thank you for it. May I add you to my contacts?',
  'our {talk} about {topic} was a pleasure, thank you. I would like to stay connected.',
  'thank you for the interview. {TopicName} gave me a lot to think about, and I would be pleased to stay in contact.',
  'it was good to talk about {topic}; thank you. I would like to follow your work from here.',
] as const

export const INVITES = [
  'thank you again for the interview at {employer}. I would be glad to stay in contact here, whatever comes of it.',
  'I enjoyed our {talk} at {employer}; thank you. May I add you to my contacts?',
  'thank you for the {talk} at {employer}. I would like to stay connected and follow your work.',
] as const

export const WITHDRAWALS = [
  'Thank you for considering me for {job}. After some thought I have decided to withdraw, and wanted you to know at once, so that you can plan.',
  'I am writing to withdraw my application for {job}. It was not an easy decision, and it says nothing about the people I met.',
  'After thinking it over carefully, I would like to withdraw from the search for {job}. Thank you for your interest in me.',
  'Please take my name off the list for {job}: I have decided to go another way. I am grateful for the time you gave me.',
  'I have come to the conclusion that {job} is not the right step for me now, and withdraw my application. Thank you for everything so far.',
] as const

export const WITHDRAWAL_ENDS = [
  'I enjoyed {theTalk}, and wish you and {employer} well with the choice.',
  'My good wishes to you and everyone I met; I hope that you find the right person soon.',
  'Thank you once more for your time and your kindness. I hope our paths cross again.',
  'It was good to get to know {employer} a little. I wish you well.',
  'Please thank the others for me as well. I wish you all the best.',
] as const

export const WITHDRAWAL_SUBJECTS = [
  'Withdrawing my application: {job}',
  '{Job}: withdrawing my application',
  'Withdrawing my application, with thanks',
] as const

export const OFFERS_ELSEWHERE_WITH_DAY = [
  'I have received an offer from another employer and have been asked to answer by {day}. As I am very interested in {job}, I wanted to tell you before I do.',
  'Another employer has made me an offer, with {day} as the day for my answer. You should know that I am still very interested in {job}.',
  'Since we last spoke I have been made an offer elsewhere, which I must answer by {day}. Before I decide, I would like to know where things stand with {job}, because I remain very interested.',
] as const

export const OFFERS_ELSEWHERE = [
  'I have received an offer from another employer and will have to answer it soon. As I am very interested in {job}, I wanted to tell you before I do.',
  'Another employer has made me an offer. You should know that I am still very interested in {job}, and that I would like to hear from you before I decide.',
  'Since we last spoke I have been made an offer elsewhere, which will not wait for long. Before I answer, I would like to know where things stand with {job}, because I remain very interested.',
] as const

export const OFFER_QUESTIONS = [
  'Is there a chance that you will have decided by then? If it cannot be done, I understand.',
  'Can you say whether a decision is possible before that? I do not mean to press you; I only want to choose with open eyes.',
  'Would it be possible to know by then how you have decided, or at least which way it is going?',
  'Can you tell me in time how it stands on your side? It would help me a great deal; if it cannot be done, I will understand that too.',
] as const

export const OFFER_ELSEWHERE_SUBJECTS = [
  'An offer elsewhere, and {job}',
  '{Job}: a question about timing',
  'A question about your decision',
] as const

/** For a misspelt name: said once, without fuss. */
export const NAME_APOLOGIES = [
  'I spelled your name wrong in my last message, and I am sorry. It will not happen again, and everything else I wrote stands.',
  'My last message had your name misspelled. Please forgive the slip; the thanks in it were meant for you.',
  'I have just seen that I got your name wrong in my message. I am sorry about that; the rest of it I would write again.',
  'Please excuse me for misspelling your name in my last message. It should have had the same care as the rest.',
] as const

export const NAME_APOLOGY_SUBJECTS = [
  'Your name, spelled right this time',
  'A correction to my last message',
  'Your name in my last message',
] as const

export const RESCHEDULES = [
  'The interview for {job} was planned for {planned}, and I think something must have come up on your side. That happens.',
  'I was there for the interview {when}, but it seems that we missed each other.',
  'It seems that the interview for {job} {when} could not take place.',
  'The interview {when} did not come about. I hope that everything is all right with you.',
] as const

export const RESCHEDULE_QUESTIONS = [
  'Would you like to suggest a new time? I am still very interested, and can be flexible.',
  'May I ask for another date? I will gladly fit in with you.',
  'When would suit you instead? Most times can be made to work at my end.',
  'Shall we find another time? I would be glad to talk, by whatever means is easiest for you.',
] as const

export const RESCHEDULE_SUBJECTS = [
  'A new time for the interview',
  'The interview for {job}: a new time?',
  'Finding a new time for the interview',
] as const

/** Something that worries the seeker, told to their own recruiter only. */
export const CONCERN_OPENINGS = [
  'There is one thing about the interview {when} that I would rather ask you than {employer}.',
  'After the interview {when} I would like your advice before anything goes to {employer}.',
  'This is about the interview {when}, and meant for you alone.',
  'Something from the interview {when} has been on my mind, and you are the right person to ask.',
] as const

export const CONCERNS_WITH_THING = [
  'It is about {concern}. How do you think it is seen there, and should I bring it up myself?',
  'I am thinking of {concernName}. Would you raise it, or is it better to wait for the next round?',
  'What would you advise me to do about {concernName}? You know how they look at such things.',
  'It concerns {concern}. Could you tell me how much weight it has, and what I should say if it comes up?',
] as const

export const CONCERNS_WITH_STATEMENT = [
  'What concerns me is that {concern}. How is that seen there, and should I bring it up myself?',
  'I wonder what it means that {concern}. Would you raise it, or is it better to wait?',
] as const

export const DEBRIEF_CONCERNS_WITH_THING = [
  'There is one thing on which I would like your advice, and that is {concern}.',
  'One point is still on my mind, namely {concern}. How would you deal with it?',
  'May I ask what you think about {concern}? I have not raised it there.',
  'I would like to talk with you about {concern} before it comes up with them.',
] as const

export const DEBRIEF_CONCERNS_WITH_STATEMENT = [
  'One thing is still on my mind: that {concern}. How would you deal with it?',
  'There is one thing on which I would like your advice, which is that {concern}.',
] as const

export const CONCERN_ENDS = [
  'You can call me at any time, or just write a line.',
  'I would be glad to talk it over when you have ten minutes.',
  'Please leave it between us until we have spoken.',
  'Thank you for your help with this.',
] as const

export const CONCERN_SUBJECTS = [
  'A question before we go on: {employer}',
  'Your advice on the interview {when}',
  'A question after the interview {when}',
] as const

/** The account of the interview that the seeker owes their recruiter on the same day. */
export const DEBRIEF_OPENINGS = [
  'Here is my account of the interview at {employer} {when}. I spoke with {people}.',
  'The interview at {employer} took place {when}, and this is how it went from my side. I met {people}.',
  'A short report on the interview at {employer} {when}, while it is fresh. I talked with {people}.',
  'I have had the interview at {employer} and would like to tell you about it. {people} took the time for me {when}.',
] as const

export const DEBRIEF_TOPICS = [
  'Much of it was about {topics}.',
  'We talked about {topics}, among other things.',
  'The main subjects were {topics}.',
  'A good part of the time went to {topics}.',
] as const

export const DEBRIEF_STATEMENTS = [
  'What I took away from it is that {topics}.',
  'Among other things I heard that {topics}.',
  'One thing I learned is that {topics}.',
] as const

export const DEBRIEF_INTERESTED = [
  'I am interested in {job} and would like to go on.',
  'My interest in {job} is greater than before, so please tell them that I am keen.',
  'I would like {job}, and you may pass that on.',
  'If it were up to me, I would take the next step: {job} interests me very much.',
] as const

export const DEBRIEF_UNSURE = [
  'I am still making up my mind about {job}, and would like to talk it over with you.',
  'Before I say yes to the next step towards {job}, I would like to hear your view.',
] as const

export const DEBRIEF_NOT_INTERESTED = [
  'Having met them, I do not think that {job} is right for me; please let us talk about how best to say so.',
  'I would rather not go on with {job}, and would like to tell you why by phone.',
] as const

export const DEBRIEF_ENDS = [
  'What do you hear from their side? And is there anything I should do next?',
  'Have they said anything to you yet, and when do they mean to decide?',
  'Please let me know what you hear, and what the next step will be.',
  'When you have spoken with them, I would be glad of a call.',
] as const

export const DEBRIEF_SUBJECTS = [
  'How the interview at {employer} went',
  'The interview {when}: a short report',
  'After the interview at {employer}',
] as const

export const PROMISED_OPENINGS = [
  'When we spoke {when}, I promised to send you {thing}; please find everything attached.',
  'As I promised {when}, I am sending you {thing}.',
  'Here, as I said I would, is what I promised: {thing}.',
  'Please find attached {thing}, which I promised you {when}.',
  'I told you {when} that I would send you {thing}, and am glad to do so now.',
] as const

export const PROMISED_ENDS = [
  'If anything is unclear, please ask.',
  'I hope that this is of use to you.',
  'Should another form suit you better, just say so.',
  'I am happy to say more about this when we next speak.',
  'Please pass this on to anyone who may find it useful.',
] as const

export const PROMISED_SUBJECTS = ['As promised: {thing}', '{Thing}, as promised', 'What I promised you {when}'] as const

/** The decision day has passed; `{decision}` is that day. A date is mentioned, nobody is reminded. */
export const AFTER_DATE = [
  'When we spoke {spokeWhen}, [you|they] expected to have decided on {job} by {decision}. Is there any news you can share?',
  '[You mentioned|They named] {decision} as the day for the decision on {job}, and I wanted to ask how things stand.',
  'As {decision} has passed, I am writing to ask whether there is any news about {job}.',
  'The decision on {job} was planned for {decision}. May I ask where things stand?',
  'I am checking in about {job}, as [you|they] had hoped to decide by {decision}. Has anything changed in the meantime?',
  'By {decision} [you|they] hoped to know more about {job}. Plans move, of course; how does it look now?',
  'How is the decision on {job} coming along, now that {decision} is behind us?',
  '[You|They] had planned to decide on {job} by {decision}. Is there a new date, or is there news already?',
  'I hope the days around {decision} were not too full. Do you know more by now about {job}?',
  'A short question, now that {decision} has come and gone: how do things stand with {job}?',
] as const

/** No date is known. */
export const WITHOUT_DATE = [
  'I am writing to ask how things stand with {job}. Is there anything new?',
  'May I ask how the decision on {job} is coming along?',
  'Since {talkWhen} I have been wondering how the search for {job} is going. Is there any news?',
  'I am writing to ask how things stand with {job}, which we spoke about {spokeWhen}.',
  'It is a little while since {talkWhen}. May I ask where you are with {job}?',
  'How is the search going? I am asking about {job}, which we talked about {spokeWhen}.',
  'Following {talkWhen}, I wanted to ask whether there is any news about {job}.',
  'I said that I would be in touch again after {talkWhen}. Is there anything new about {job}?',
  'May I ask how the decision on {job} is coming along? We spoke about it {spokeWhen}.',
  'After {talkWhen} I am curious to hear how things are going with {job}.',
  'When we talked {spokeWhen}, the next step for {job} was still open. Has it become any clearer?',
  'A short question about {job}: has anything been decided since {talkWhen}?',
] as const

/** They said when to ask. */
export const AS_TOLD = [
  'You suggested that I get in touch around now, so here I am: how do things stand with {job}?',
  'As you asked me to, I am checking in about {job}. Is there any news?',
  'You told me to write about now, and I was glad of the invitation. Where are things with {job}?',
  'We agreed that I would follow up about {job} around this time. Has a decision come closer?',
  'As agreed, a short message to ask how {job} is coming along.',
  'You were kind enough to say when I should ask again about {job}; this is that message. How do things look?',
  'This is the follow-up we agreed on when we last spoke. Is there anything new about {job}?',
] as const

/** Second and later ones. */
export const AGAIN = [
  'May I ask once more how things stand with {job}?',
  'I am checking in again about {job}. Has there been any movement?',
  'I know that these things take time, and only want to ask whether there is anything new about {job}.',
  'A second short question about {job}: is the decision still open?',
  'I wanted to ask again, briefly, how the search for {job} is going.',
  'Is there any news about {job}? A line is plenty.',
  'Has anything been settled about {job} since I last wrote or called?',
  'I have not forgotten {job}, and would be glad of a word on how it looks.',
] as const

/** They put the search on hold. */
export const ON_HOLD = [
  'You told me that the search for {job} was on hold. Has anything changed since?',
  'I am writing to ask whether there is news about {job}, which was on hold when we last spoke.',
  'Is {job} still on hold, or has the search begun again?',
  'Some time has passed since {job} was put on hold, and I wanted to ask how it looks now.',
  'May I ask whether the search for {job} is moving again?',
] as const

export const STILL_INTERESTED = [
  'I am as interested as I was (then|after the interview|on the first day).',
  'My interest in the work has not (changed|faded) (since|in the meantime).',
  'For my part I remain very interested.',
  'I would still very much like to do this work.',
  'You know that I am keen; that has not changed.',
  'I am still interested, and would be glad to come in again if that helps.',
  'Nothing has changed on my side: I would like the job as much as before.',
  'I would gladly (take the next step|come and talk again) whenever it suits you.',
  'It is a role I would still be glad to take on.',
  'My answer, if you should ask, is still yes: I am interested.',
] as const

export const STILL_WITH_TOPIC = [
  'I still think about {topic}, and am as interested as I was then.',
  'What you told me about {topic} is still on my mind, and so is my interest in the role.',
  'I have come back to {topicName} several times since, and would still like to work on such things [with you|there].',
  'Our {talk} about {topic} has stayed with me, and I remain very interested.',
  'I have not forgotten {topicName}, nor lost any interest in the job.',
  'If anything, thinking about {topic} has made me more interested in the role.',
] as const

export const NO_HURRY = [
  'If it takes longer, that is no trouble(|; I would rather wait than hurry you).',
  'If there is nothing new yet, a rough date would already help me to plan.',
  'There is no hurry on my side; (I only want to know where I stand|it would just help me to plan).',
  'Should you need anything more from me, I will send it the same day.',
  'A line is enough, whenever you have a moment.',
  'If someone else is the right person to ask, please point me to them.',
  'I know how full a week can be, so a short answer is fine.',
  'If the date has moved, just tell me when I should ask again.',
  'And if there is anything I can add to help the decision, please tell me.',
  'If a call is easier for you, {below}.',
] as const

/** With the check-in, when the thanks for the interview are still owed. */
export const LATE_THANKS_WITH_THING = [
  'First of all, and later than I should have written: thank you for {meeting} {when}, and for telling me about {topic}.',
  'I owe you my thanks for our {talk} {when}; I enjoyed hearing about {topic}.',
  'Before I ask anything, thank you for your time {when}. What you said about {topic} has stayed with me.',
  'Let me begin with the thanks that are overdue: I enjoyed our {talk} {when}, especially about {topic}.',
] as const

export const LATE_THANKS_WITH_STATEMENT = [
  'First of all, and later than I should have written: thank you for {meeting} {when}. I have kept thinking about what you told me, that {topic}.',
  'I owe you my thanks for our {talk} {when}; it was good to hear that {topic}.',
  'Before I ask anything, thank you for your time {when}, and for telling me that {topic}.',
] as const

export const LATE_THANKS = [
  'First of all, and later than I should have written: thank you for {theTalk} {when}.',
  'I owe you my thanks for {talkWhen}; it was good of you to take the time.',
  'Before I ask anything, thank you for your time {when}.',
] as const

export const CHECK_IN_SUBJECTS = [
  'Checking in about {job}',
  'How things stand with {job}',
  'A short question about {job}',
  'Any news about {job}?',
  '{Job}: is there any news?',
  'Following {theTalk} about {job}',
  'Asking about {job}',
  'A question about the next step',
  'Checking in after {theTalk}',
] as const

/**
 * Openings of a thank-you that name the topic; `{topic}` fits after "about", whether it is a thing, "moving the archive"
 * or "how you plan the launch". `{topicName}` is the same where
 * it stands as a subject, which a clause cannot; it takes only past forms and "would", which don't ask for its number.
 */
export const OPENINGS_WITH_THING = [
  'Thank you for {meeting}{again} {when}, and for (taking me through|telling me about) {topic}.',
  'Thank you for the {talk} {when}. (What you said about|Your words about|The part about) {topic} stayed with me (afterwards|long after we had finished|for the rest of the day).',
  '{Topic}: that is what I (kept coming back to|was still thinking about) after our {talk} {when}. Thank you for (giving it so much of our time|making room for it|taking me into it).',
  'I was glad to talk with you {when} about {topic}. Thank you for (making|finding) the time.',
  'Since our {talk} {when} I have (kept|been) thinking about {topic}. Thank you for (a conversation worth having|giving me so much to take away|the time and the thought you put into it).',
  'Thank you for your time {when}. (Of all we spoke about,|Of everything we covered,) {topicName} interested me most.',
  'Many thanks for {meeting}{again} {when}. I (enjoyed hearing|liked hearing|was pleased to hear) about {topic}(| at first hand| from someone so close to it).',
  'Our {talk} about {topic} was the part of the interview I enjoyed most. Thank you for it.',
  'You gave me (a good deal|plenty) to think about {when}, especially (on|about) {topic}. Thank you for (that|an interview I will remember).',
  'I came away from our {talk} {when} with a (much clearer|clearer|better) picture of {topic}, (and I want to thank you for that|for which many thanks).',
  'Thank you for giving me your time {when}, and in particular for what you told me about {topic}.',
  'Thank you for (a good|a lively|such an open) {talk} {when}. I could have (talked|gone on) for another hour about {topic}.',
  'A few lines to thank you for {meeting}{again} {when}. (I liked|It was good to hear) the way you (spoke|talked) about {topic}.',
  'When we spoke {when}, {topicName} came up, and I have been thinking about that since. Thank you for (the conversation|taking the time).',
  '{TopicName} made our {talk} {when} a memorable one for me. Thank you for (it|the time you gave it|your part in it).',
  'It was good to (talk|speak) with you{again} {when}, (above all|most of all) about {topic}. Thank you for (the welcome|having me).',
  'I have been going over my notes from our {talk} {when}, and what I wrote about {topic} comes first. Thank you for (being so generous with what you know|taking the time to explain it).',
  'Talking about {topic} with you {when} was (time well spent|a pleasure), and I want to thank you for it.',
  'Thank you for seeing me{again} {when}. I am glad that we (got to|came to) {topic}, and I learned (more than I had expected|a good deal).',
  'Thank you for (an interview|a conversation) {when} that (did not feel like one|went well beyond the usual questions). {TopicName} gave me a good deal to think about.',
] as const

/** Openings for what was told as a sentence: `{topic}` fits after "that". */
export const OPENINGS_WITH_STATEMENT = [
  'Thank you for {meeting}{again} {when}. You mentioned that {topic}, and I have been (thinking about it|turning it over) since.',
  'Thank you for the {talk} {when}. (I made a note of one thing in particular:|One thing I wrote down straight away:) {topic}.',
  'When you told me {when} that {topic}, I (began to see|understood better) what the (work|job) is about. Thank you for being so (open|plain about it).',
  'Many thanks for your time {when}. It (was good|helped me) to hear that {topic}.',
  'You told me {when} that {topic}. Thank you for (saying it so openly|telling me); it made the job (much more real|easier to picture).',
  'Thank you for a (good|frank|thoughtful) {talk} {when}. That {topic} was (news to me|new to me), and it has (stayed with me|been on my mind) since.',
  'I was glad to talk with you {when}, and to learn that {topic}. Thank you for (making|finding) the time.',
  'Thank you for {meeting}{again} {when}, and for telling me that {topic}. (Not every interview is so open.|I like to know such things early.)',
  'Since our {talk} {when} I have kept thinking about one thing you said: that {topic}. Thank you for (the conversation|your openness|taking the time).',
  'A few lines to thank you for {meeting}{again} {when}. Your remark that {topic} (told me a good deal|said a lot) about the work ahead.',
  'I came away from our {talk} {when} knowing that {topic}, which is more than any advertisement (told|had told) me. Thank you for that.',
  'Thank you for giving me your time {when}. Now that I know that {topic}, the job makes (more|a different kind of) sense to me.',
] as const

/** Openings of a thank-you that comes some days late: said once, not dwelt on. */
export const LATE_OPENINGS_WITH_THING = [
  'This comes a little later than I meant it to, but the thanks are the same: (I enjoyed|it was good) talking with you {when} about {topic}.',
  'Thank you, a few days on, for {meeting}{again} {when}. {TopicName} gave me something to think about (in the meantime|in the days between).',
  'A few days have passed since we spoke {when}, and I still find myself thinking about {topic}. Thank you for (the conversation|your time that day).',
  'I should have written sooner to thank you for {meeting}{again} {when}. What you said about {topic} has stayed with me.',
  'Thank you for our {talk} {when}. This note is late; (my interest in|the time I have spent thinking about) {topic} is not the worse for it.',
  'It has taken me longer than it should to write: thank you for your time {when}, and for what you told me about {topic}.',
  'Late, but no less sincerely, thank you for the {talk} {when}. I have thought of {topic} (more than once|several times) since.',
  'Some days later than I had planned, I want to thank you for {meeting}{again} {when}, and for what you told me about {topic}.',
] as const

export const LATE_OPENINGS_WITH_STATEMENT = [
  'Thank you, a few days on, for {meeting}{again} {when}. That {topic} has been on my mind since.',
  'I should have written sooner to thank you for {meeting}{again} {when}, and for telling me that {topic}.',
  'This comes a little later than I meant it to: thank you for our {talk} {when}. I have kept thinking about one thing you said, that {topic}.',
  'A few days have passed since you told me that {topic}, and I (still think about it|have not forgotten it). Thank you for the {talk} {when}.',
] as const

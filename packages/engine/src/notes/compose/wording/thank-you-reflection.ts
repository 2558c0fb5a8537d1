/** What the topic meant to the writer; stands directly after the opening, so "it" and "that" are the topic. */
export const REFLECTIONS = [
  '(It|That) told me more about the (work|job) than (any|the) (job description|advertisement) could.',
  'I have thought about it (several times|more than once|a good deal) since, (and always with pleasure|and each time with more curiosity|usually with a pencil in hand).',
  'Hearing about it from (someone who knows it from the inside|someone who deals with it every day|you) made the (job|work) (easier to picture|much more real).',
  'You made it easy to picture (the work|a working day|an ordinary week) at {employer}.',
  '(Details|Things) like that (say|tell me) a good deal about {employer} as a place to work.',
  'That is something no (website|job description|brochure) mentions, and I was glad to hear it (from you|at first hand|said aloud).',
  'I wrote it down (straight after we had finished|as soon as I had a pen in my hand|while it was fresh), so as not to lose it.',
  'I had not expected to leave with so much to think about, and I mean that as a (compliment|good thing).',
  'It gave me (a good sense|a fair idea) of what matters to (you and the people around you|the people I would work with).',
  'That (stretch|part) of our {talk} alone (was well worth the time|would have been enough for me).',
  'Since then I have (caught|found) myself (going back to it|thinking it over) (more than once|several times|at odd moments).',
  'I liked how (plainly|clearly|directly|calmly) you (put it|spoke about it).',
  'My picture of the (role|job|work) is (sharper|clearer|fuller) for it.',
  'It (answered|settled) a question I had not (thought|known how) to ask.',
  'I (learned|understood) more from those few minutes than from (a week of reading|everything I had read beforehand).',
  'I went home with (more questions about it than I came with|a page of questions about it), which is how I like it.',
] as const

/** Where there is little else to say. */
export const OFFERS_OF_MORE = [
  'If anything is still open from my side, (references, dates or examples of my work|a reference, a date or a question), please ask.',
  'Should you want to talk further, I am happy to do so at short notice.',
  'If it helps the decision, I will gladly answer further questions or send examples of my work.',
  'There may be things you would still like to know about me, and I am glad to answer them at any time.',
  'Whatever else you need from me, you can have it quickly; a line or a call is enough.',
  'And if one of my answers was too short, please ask again; I will gladly say more.',
  'Please come back to me with any question that has occurred to you since.',
  'If a second conversation would be of use, I would be glad of it.',
] as const

/** A challenge that they named, as a thing. */
export const CHALLENGES_WITH_THING = [
  'You also spoke about {challenge}, and that is work I would (gladly|happily|willingly) take on.',
  "What you said about {challenge} has been on my mind: it sounds like a problem (worth someone's full attention|worth solving properly|that deserves some patience).",
  'I have also been thinking about {challenge}. That is the part of the job I would (look at|turn to|want to understand) first.',
  '(As for|On) {challenge}, I would want to (listen|watch and listen) first and then start small, but I would want to start (soon|in my first weeks).',
  'Where I would most like to (help|be of use) is with {challenge}.',
  'If I joined you, {challengeName} would be (where I started asking questions|the first thing I wanted to understand|high on my list from the first day).',
  'You spoke plainly about {challenge}, and I was (glad of it|grateful for that); it is (easier|better) to know such things (early|from the start).',
  '{ChallengeName} struck me as the hard part of the job, and as the part I would (enjoy|like) most.',
  'The more I think about {challenge}, the more I would like to (have a hand in that|help|be of use there).',
  'Your (remarks|words) about {challenge} made me want to (begin|get to work) the next (morning|day).',
  'I can see how {challengeName} would keep (anyone|a whole team) busy, and I would like to (share that work|take some of it off your hands|lend a hand).',
  'I keep returning to {challengeName} as well, and to (what a small first step might be|what one would try first|where one would begin).',
] as const

export const CHALLENGES_WITH_STATEMENT = [
  'You also said that {challenge}. That is work I would (gladly|happily) take on.',
  'I have been thinking, too, about what you said: that {challenge}. It is the part of the job I would look at first.',
  'That {challenge} did not put me off; (if anything, it is a reason to come|I like a job with something to solve).',
  'Knowing that {challenge}, I would want to listen first and then start small, but I would want to start (soon|in my first weeks).',
  'You were (open|plain) about the hard part as well, that {challenge}, and I was glad to know it (early|from the start).',
  'When you said that {challenge}, I thought at once of things I would want to ask. (I hope to have the chance.|Perhaps there will be time for them.)',
] as const

/** One thing more from the conversation. */
export const SECONDS_WITH_THING = [
  'I also liked what you (said|told me) about {second}.',
  'I would (happily|gladly) hear more about {second}, (if there is time|when we next speak|one day).',
  'It was also good to hear about {second}.',
  '{SecondName} stayed with me too.',
  'I was glad that we (got on to|came to talk about) {second} as well.',
  'Your (remarks|words) about {second} (added to|rounded off) the picture.',
  'We touched on {second} too, and I could have listened for (longer|a good while longer).',
  'Hearing about {second} also told me (a good deal|something) about how you work.',
  'And thank you for what you said about {second}; I had wondered about that.',
  'On {second}, too, I learned (more than I had hoped|a thing or two).',
  'I have not forgotten {secondName} either.',
  'The few minutes we spent on {second} were well spent, as far as I am concerned.',
] as const

export const SECONDS_WITH_STATEMENT = [
  'I was also interested to hear that {second}.',
  'It was good to learn, too, that {second}.',
  'You told me as well that {second}; I had not known that.',
  'That {second} is worth knowing too, and I have made a note of it.',
  'And I have not forgotten the other thing you said, that {second}.',
  'You mentioned, too, that {second}, and I would happily hear more about that.',
] as const

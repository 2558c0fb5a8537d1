/** That the writer wants the job, in plain words. `{job}` is "the account executive role". */
export const INTERESTS = [
  'All (of it|this) has made me more interested in {job}, not less.',
  'I am (still very much|as) interested in {job}, (and more so than before we spoke|now that I know it better).',
  'My interest in {job} has grown (since we spoke|with every answer you gave|since I first read about it).',
  '(To put it plainly|To say it plainly|Put simply), I would like to do this job, and I am very interested in working (with you|at {employer}).',
  'After our {talk} I want {job} more than I did (before|when I applied|at the start).',
  '{Job} interests me all the more now that I know (what it involves|how you see it|something of the people).',
  '(When we had finished|Afterwards) I knew that I would like to work at {employer}, and {job} is where I would like to begin.',
  'I would be glad to take on {job}, (and I hope that came across|in case that did not come across already).',
  'Nothing I heard changed my mind about {job}, except to make me (keener|more interested).',
  'Let me also say it (outright|once in plain words): I am interested in {job} and would (gladly accept the chance|be glad of the chance).',
  'I can see myself in {job}, and the idea interests me (more by the day|a great deal|as much as ever).',
  'For my part, I (am|remain) very interested in {job}.',
  'The more I hear of {job}, the more I would like to do it.',
  '{Employer} is somewhere I would like to work, and {job} is the kind of work I want to do.',
  'So yes, I am interested in {job}: the work, and the people I would do it with.',
  'As you can tell, I am keen on {job}.',
  'If you were wondering, I am every bit as interested in {job} as (before|when I applied).',
  'I would like very much to be part of this, and {job} (interests me|appeals to me) as much as it did at the start.',
] as const

/** For who has not made up their mind: no claim to want the job. */
export const OPEN_ENDS = [
  'It helped me to (learn|hear) more about {job}, and I am (weighing it|thinking it over) with care.',
  'I know {job} better now, (and I am taking it seriously|and that is worth a good deal to me).',
  'You answered (questions|things) about {job} that I could not have answered from the outside.',
  'I will think carefully about {job} in the light of what you told me.',
  'What I heard about {job} gives me a good basis to think it over.',
  'I am glad to know {job} from your side as well as from the advertisement.',
] as const

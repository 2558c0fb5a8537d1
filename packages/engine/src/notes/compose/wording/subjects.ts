export const THANK_YOU_SUBJECTS = [
  'Thank you, and {topic}',
  'Thank you for talking about {topic}',
  'Our {talk} about {topic}',
  '{Topic}: thank you for the {talk}',
  'Thank you for the {talk} about {topic}',
  'After our {talk}: {topic}',
  'With thanks for the {talk} {when}',
  'Thank you for your time {when}',
  'Thank you for the interview {when}',
  'Our {talk} {when}, with thanks',
] as const

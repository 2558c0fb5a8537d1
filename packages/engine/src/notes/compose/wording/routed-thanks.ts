export const ROUTED_OPENINGS = [
  'Thank you for arranging the interview at {employer} {when}.',
  'Thank you for setting up the {talk} at {employer} {when}.',
  'The interview at {employer} took place {when}, and I want to thank you first for (arranging|<organising|organizing>) it.',
  'Many thanks for your part in the interview {when}.',
  'Before anything else, thank you for making the {talk} with {employer} {when} possible.',
  'I have had the interview at {employer}, and my first thanks go to you for arranging it.',
  'Thank you for the care you took over the interview {when}.',
  'It was good of you to arrange the {talk} with {employer} {when}. Thank you.',
] as const

/** `{people}` are names, each with what to thank them for where that is known. */
export const ROUTED_REQUESTS = [
  'Would you please pass on my thanks to {people}?',
  'May I ask you to thank, in my name, {people}?',
  'Please give my thanks to {people}; I was glad of the time they took.',
  'I would be grateful if you passed on my thanks to {people}.',
  'Could you please thank, on my behalf, {people}?',
  'Please let my thanks reach {people}, in whatever way is usual.',
  'My thanks should also go to {people}. Would you be so kind as to pass them on?',
] as const

export const ROUTED_INTERESTS = [
  'I am very interested in {job}, and you are welcome to tell them so.',
  'After the {talk} I am more interested in {job} than before; please let them know.',
  'If they ask how I see it: I would like {job}, and I am keen to go on.',
  'You can tell them that I am interested in {job} and would gladly take the next step.',
  'My interest in {job} has grown, and I would be glad if you told them.',
  'I came away certain that {job} interests me, and I would like to go on.',
  'For your notes: I remain very interested in {job}.',
] as const

export const ROUTED_SUBJECTS = [
  'The interview {when}: thanks to pass on',
  'Thank you for arranging the {talk} {when}',
  'Thanks to pass on after the interview {when}',
  'After the interview {when}, with thanks to pass on',
  'Thanks for the interview {when}, to you and to them',
] as const

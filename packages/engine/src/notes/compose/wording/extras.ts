/** A promise kept in the same message; `{thing}` is what was promised. */
export const PROMISES_KEPT = [
  'As promised, I am sending you {thing} with this e-mail.',
  'With this e-mail you will find {thing}, as I promised.',
  'I said that I would send you {thing}, and do so with this message.',
  'You will also find {thing} with this message, as we agreed.',
  'And, as I said I would, I have attached {thing}.',
  'Attached, as promised, you will find {thing}.',
] as const

/** A resource that fits what they spoke about; the link stands on a line of its own below. */
export const RESOURCES = [
  'While thinking about it I came across something that may be of use to you, “{title}”:',
  'In case it helps with {matter}, here is something I found worth reading, “{title}”:',
  'You may like a piece that made me think of what you said about {matter}, “{title}”:',
  'On {matter} there is also this, which you may know already, “{title}”:',
  'Here is something on the subject that I liked, “{title}”:',
  'One thing to read, if you have a quiet moment, “{title}”:',
] as const

/** `{people}` are the others who took part. */
export const PASS_ON = [
  'Would you please pass my thanks on to {people}? (I do not have their addresses.|I would write to them myself if I had their addresses.)',
  'May I ask you to give my thanks to {people} as well, since I have no address for them?',
  'Please also pass my thanks on to {people}; I was glad (to meet them|of the time they took).',
  'I have no address for {people}. Could you thank them for me?',
  'I would also like to thank {people}, and would be grateful if you passed that on.',
  'Could you also, on my behalf, thank {people}?',
  'My thanks go to {people} as well; would you be so kind as to pass them on?',
] as const

export const PASS_ON_TO_ONE = [
  'Would you please pass my thanks on to {people}? I do not have an address to write to.',
  'May I ask you to give my thanks to {people} as well?',
  'Please also pass my thanks on to {people}.',
  'I have no address for {people}. Could you pass on my thanks?',
  'I would also like to thank {people}, and would be grateful if you passed that on.',
  'Could you also, on my behalf, thank {people}?',
] as const

/** What to thank one of them for, after the names: "Pia Holm for what she said" without a pronoun. */
export const FOR_WHAT = [
  '{person} for what I heard about {topic}',
  '{person} for the part about {topic}',
  '{person} for talking about {topic}',
  '{person} for the minutes on {topic}',
] as const

export const FOR_WHAT_STATEMENTS = [
  '{person} for telling me that {topic}',
  '{person} for saying so openly that {topic}',
] as const

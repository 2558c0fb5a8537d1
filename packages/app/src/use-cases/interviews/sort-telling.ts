import type { Told } from './save-debrief.ts'

/** What a debrief that was told freely seems to say, to be looked over. */
export interface SortedTelling {
  readonly wentWell?: string
  readonly wasHard?: string
  readonly nextTime?: string
  readonly interest?: NonNullable<Told['interest']>
  readonly told?: string
}

type Heap = 'wentWell' | 'wasHard' | 'nextTime' | 'told' | 'interest'

/** What tells what a sentence is about; the first that fits counts. */
const CUES: readonly (readonly [Heap, RegExp])[] = [
  ['nextTime', /\b(next time|in future|from now on|should have|wish i had|i will (prepare|bring|ask|practi[sc]e))\b/i],
  [
    'interest',
    /\b(lost interest|losing interest|looked? (at|out of) (his|her|their|the) (watch|phone|clock|window)|bored|distracted|how (it|this) (was|is) going)\b/i,
  ],
  [
    'told',
    /\b(decide|decision|next (step|round|stage)|get back to|hear (back )?(from|by)|be in touch|(second|final) (round|interview)|let me know|follow up)\b/i,
  ],
  [
    'wasHard',
    /\b(hard|difficult|tricky|struggl\w+|stumbl\w+|fumbl\w+|rambl\w+|blank\w*|stuck|nervous|unsure|didn['’]t know|did not know|no (good )?answer|caught (me )?off|weak|badly|too long)\b/i,
  ],
  [
    'wentWell',
    /\b(well|good|great|liked|loved|enjoyed|laughed|impressed|proud|confident|clicked|warm|easy|smooth\w*|nodded)\b/i,
  ],
]

const ASKED = /\b(asked|i asked|checked)\b.*\b(how (it|this) (was|is) going|question|last answer)\b/i

/** Sorts a debrief told in one's own words: each sentence to where it seems to belong; the rest is left where it is. */
export function sortTelling(telling: string): SortedTelling {
  const heaps = new Map<Heap, string[]>()
  for (const sentence of sentencesOf(telling)) {
    const heap = CUES.find(([, cue]) => cue.test(sentence))?.[0]
    if (heap) heaps.set(heap, [...(heaps.get(heap) ?? []), sentence])
  }
  const textOf = (heap: Heap) => heaps.get(heap)?.join('\n')
  const [wentWell, wasHard, told] = [textOf('wentWell'), textOf('wasHard'), textOf('told')]
  // One thing: the first that was said.
  const nextTime = heaps.get('nextTime')?.[0]
  const interest = heaps.get('interest')
  return {
    ...(wentWell === undefined ? {} : { wentWell }),
    ...(wasHard === undefined ? {} : { wasHard }),
    ...(nextTime === undefined ? {} : { nextTime }),
    ...(interest === undefined ? {} : { interest: interest.some((one) => ASKED.test(one)) ? 'asked' : 'let-go' }),
    ...(told === undefined ? {} : { told }),
  }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

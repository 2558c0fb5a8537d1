import { hashText } from './choose.ts'
import type { Spelling } from './spelling.ts'

export type Slots = Readonly<Record<string, string>>

/** How a text speaks: which English, and whether to an outside recruiter, for whom the employer is "they". */
export interface Voice {
  readonly spelling: Spelling
  readonly isToRecruiter: boolean
}

/**
 * A frame is a sentence or two with
 * - `{slot}` for a text of the case, `{Slot}` for the same with a capital,
 * - `(one|another)` for words to choose from (the choice follows from the seed),
 * - `<British|American>` for spelling,
 * - `[to the employer|to an outside recruiter]` for who is spoken to ("you decide", "they decide").
 * Returns the text. Throws when a slot is not given: a defect of the caller.
 */
export function fillFrame(frame: string, slots: Slots, seed: string, voice: Voice): string {
  let group = 0
  const words = frame
    .replace(/<([^<>|]*)\|([^<>|]*)>/g, (_, british: string, american: string) =>
      voice.spelling === 'british' ? british : american,
    )
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, employer: string, recruiter: string) =>
      voice.isToRecruiter ? recruiter : employer,
    )
    .replace(/\(([^()]*)\)/g, (_, inner: string) => {
      const choices = inner.split('|')
      group += 1
      return choices[hashText(`${seed}(${group}`) % choices.length] ?? ''
    })
  return tidy(words.replace(/\{(\w+)\}/g, (_, name: string) => fillSlot(name, slots)))
}

/** Whether every slot of the frame is given. */
export function fits(frame: string, slots: Slots): boolean {
  return [...frame.matchAll(/\{(\w+)\}/g)].every(([, name]) => lowerFirst(name as string) in slots)
}

function fillSlot(name: string, slots: Slots): string {
  const key = lowerFirst(name)
  const text = slots[key]
  if (text === undefined) throw new RangeError(`The frame needs {${name}}.`)
  return key === name ? text : raiseFirst(text)
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:?])/g, '$1')
    .replace(/\.\.+/g, '.')
    .replace(/\.([;,])/g, '$1')
    .trim()
}

/** A capital at the beginning, but for words that carry their own ("iOS", "eBay"). */
export function raiseFirst(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

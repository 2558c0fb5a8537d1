import { type Face, hasCluster } from '../fonts.ts'

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The face of each UTF-16 unit of a text: the first that has all of its cluster; null where none has. Spaces and marks that stand in any script
 * stay with what is before them, so that a sentence does not change its face at every comma.
 */
export function chooseFaces(text: string, stack: readonly Face[]): (Face | null)[] {
  const faces: (Face | null)[] = []
  let before: Face | undefined
  for (const { segment } of clusters.segment(text)) {
    const stays = before !== undefined && /^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(segment)
    const order = stays && before !== undefined && !EMOJI.test(segment) ? [before, ...stack] : stack
    const face = order.find((one) => hasCluster(one, segment)) ?? null
    for (let unit = 0; unit < segment.length; unit += 1) faces.push(face)
    if (face !== null) before = face === 'emoji' ? undefined : face
  }
  return faces
}

const EMOJI = /\p{Extended_Pictographic}/u

import { stemOf } from '../lint/content-words.ts'

/** Words that a question can be asked with or without. */
const FILLERS = new Set(
  (
    'a an the do does did have has had can could would will is are was were be been being you your yours yourself i me my ' +
    'we us our to of in on at for with about and or so that this these those it its please just tell talk describe explain ' +
    'give share walk through some any current currently present previous last old job role position company time when ' +
    'example situation in which there think feel say'
  ).split(' '),
)

/**
 * How alike two questions of an interviewer are: Dice's coefficient (0–1) of their words by stem, without those that add
 * nothing. "Why are you leaving your job?" and "Why did you leave?" are the same question.
 */
export function compareQuestions(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.size === 0 || other.size === 0) return a.trim() === b.trim() ? 1 : 0
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / (one.size + other.size)
}

function wordsOf(question: string): Set<string> {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  return new Set(words.filter((word) => !FILLERS.has(word)).map(stemOf))
}

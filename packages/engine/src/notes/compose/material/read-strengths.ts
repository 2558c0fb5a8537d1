import type { Assignment, TopicPhrase } from '../draft.ts'
import { readEvidence } from '../read/read-evidence.ts'
import { readNeed } from '../read/read-need.ts'
import { readingContext } from './read-notes.ts'

/** A strength that can stand in a sentence; the need only when it can as well. */
export interface ReadStrength {
  readonly index: number
  readonly need?: TopicPhrase
  readonly evidence: TopicPhrase
}

/** The strengths of the case whose evidence is certain to fit, in the order of the case. */
export function readStrengths(assignment: Assignment): ReadStrength[] {
  const context = readingContext(assignment, 'them')
  const phrases = assignment.options.phrases ?? {}
  return (assignment.caseFile.opportunity.strengths ?? []).flatMap((strength, index) => {
    const evidence = phrases[`evidence#${index}`] ?? readEvidence(strength.evidence, context)
    const need = phrases[`need#${index}`] ?? readNeed(strength.need, context)
    return evidence ? [{ index, evidence, ...(need ? { need } : {}) }] : []
  })
}

/**
 * One strength for each person: nobody gets one again before all are given, and each the one that has most words in
 * common with what they spoke about. The result is in the order of the people.
 */
export function allotStrengths(
  strengths: readonly ReadStrength[],
  talks: readonly string[],
): (ReadStrength | undefined)[] {
  const left: ReadStrength[] = []
  return talks.map((talk) => {
    if (left.length === 0) left.push(...strengths)
    const scores = left.map((strength) =>
      countCommonWords(talk, `${strength.need?.text ?? ''} ${strength.evidence.text}`),
    )
    const best = scores.indexOf(Math.max(...scores))
    return left.splice(best, 1)[0]
  })
}

function countCommonWords(one: string, other: string): number {
  const words = contentWords(one)
  return [...contentWords(other)].filter((word) => words.has(word)).length
}

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) => word.length > 3 && !/^(?:with|from|that|this|through|over|into|about|their|your|years?)$/.test(word),
      ),
  )
}

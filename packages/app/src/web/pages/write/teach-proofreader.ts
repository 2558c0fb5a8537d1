import type { Case } from '@afterword/engine'
import type { Dialect } from '../../desk/proof.ts'

/** The English of a region (ISO 3166); where they write another or none is known: American. */
export function dialectOf(region: string | undefined): Dialect {
  return (region && DIALECTS[region.slice(0, 2)]) || 'American'
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  GB: 'British',
  IE: 'British',
  ZA: 'British',
  NZ: 'British',
  AU: 'Australian',
  CA: 'Canadian',
  IN: 'Indian',
}

/** Every word of a case that is a name or may be one: whoever is taught them does not call a name a slip. */
export function namesIn({ seeker, opportunity, contacts, interviews }: Case): string[] {
  const named = [seeker.name, opportunity.employer, opportunity.role, ...contacts.map(({ name }) => name)]
  const told = [
    ...interviews.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
    ...(opportunity.strengths ?? []).flatMap(({ need, evidence }) => [need, evidence]),
  ]
  const words = (texts: readonly string[]) => texts.flatMap((text) => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [])
  return [...new Set([...words(named), ...words(told).filter((word) => /^\p{Lu}/u.test(word))])]
}

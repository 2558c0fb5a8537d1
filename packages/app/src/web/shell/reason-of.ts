import type { Because } from '@afterword/engine'
import { etiquetteRules, sources } from '@afterword/engine'
import type { ReasonProps } from '../parts/reason.tsx'
import { LINKS } from './links.ts'

/** The first reason of a step or a hold, with the texts behind its rule and the way to the rule itself. */
export function reasonOf(because: readonly Because[]): ReasonProps {
  const [first] = because
  if (!first) return { why: '', sources: [] }
  const rule = etiquetteRules.find(({ id }) => id === first.rule)
  return {
    why: first.why,
    sources: (rule?.provenance ?? []).map(({ source, where }) => `${sources[source].title}: ${where}`),
    href: LINKS.rule(first.rule),
  }
}

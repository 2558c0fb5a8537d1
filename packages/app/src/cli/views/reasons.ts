import type { Because } from '@afterword/engine'
import type { Subject } from '../../wording/subject.ts'
import type { Row } from '../page/row.ts'
import { faint, plain, type Span } from '../page/span.ts'
import { labelRows } from '../page/thread.ts'

/** A rule's id and the texts it stands on: `thank-everyone, S0 S1 S4`. */
export function sayRule(rule: string, citations: Subject['citations']): string {
  const cited = citations.get(rule) ?? []
  return [rule, cited.join('\u00a0')].filter((part) => part !== '').join(',\u00a0')
}

/** Why, in words, and by which rule. */
export function reasonSpans({ rule, why }: Because, citations: Subject['citations']): Span[] {
  return [plain(why), faint(` (${sayRule(rule, citations)})`)]
}

/** Tells reasons once: a panel of six has six times the same. */
export interface ReasonTeller {
  tell(because: readonly Because[], citations: Subject['citations']): Row[]
  /** The first of them, unless it was told before. */
  tellFirst(because: readonly Because[]): Because | undefined
}

/** More than this many reasons are for `afterword explain`. */
const MOST_REASONS = 2

export function createReasonTeller(): ReasonTeller {
  const told = new Set<string>()
  return {
    tellFirst: ([reason]) => {
      if (!reason || told.has(reason.why)) return undefined
      told.add(reason.why)
      return reason
    },
    tell: (because, citations) => {
      const fresh = because.filter(({ why }) => !told.has(why)).slice(0, MOST_REASONS)
      for (const { why } of fresh) told.add(why)
      if (fresh.length === 0) {
        const rules = [...new Set(because.map(({ rule }) => rule))].slice(0, MOST_REASONS)
        return labelRows('why', [[faint(`as above (${rules.map((rule) => sayRule(rule, citations)).join('; ')})`)]])
      }
      return labelRows(
        'why',
        fresh.map((reason) => reasonSpans(reason, citations)),
      )
    },
  }
}

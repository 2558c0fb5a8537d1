import type { RuleCard, sources } from '@afterword/engine'
import type { Row } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'

type Evidence = RuleCard['provenance'][number]['evidence']

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  survey: 'a survey of employers',
  practice: 'a practitioner’s experience',
  opinion: 'an opinion',
  convention: 'settled here, so that the rules fit together',
}

/** Where a rule comes from: the texts, and how much they weigh. */
export function originRows(provenance: RuleCard['provenance'], texts: typeof sources): Row[] {
  return provenance.map(({ source, where, evidence }) =>
    hangingRow(
      source,
      [plain(`${where.replace(/\.$/, '')}. `), faint(`${texts[source].title}; ${EVIDENCE[evidence]}.`)],
      8,
    ),
  )
}

/** A paragraph behind a short head. */
export function hangingRow(head: string, text: Row['text'], indent: number): Row {
  const rest = [plain(' '.repeat(2 + indent))]
  return { margin: { first: [plain('  '), plain(head.padEnd(indent).replaceAll(' ', '\u00a0'))], rest }, text }
}

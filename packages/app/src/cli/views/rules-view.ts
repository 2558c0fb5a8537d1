import type { ParameterSpec, RuleCard, sources } from '@afterword/engine'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'

type Sources = typeof sources
type Evidence = RuleCard['provenance'][number]['evidence']

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  survey: 'a survey of employers',
  practice: 'a practitioner’s experience',
  opinion: 'an opinion',
  convention: 'settled here, so that the rules fit together',
}

/** All rules, one a line, and the texts behind them. */
export function ruleBookView(book: { rules: readonly RuleCard[]; sources: Sources }): Row[] {
  const rules = book.rules.flatMap((rule) => [
    textRow([strong(rule.id)], 2, [faint([...new Set(rule.provenance.map(({ source }) => source))].sort().join(' '))]),
    textRow([plain(rule.title)], 4),
  ])
  const texts = Object.values(book.sources).flatMap(({ id, title, about }) => [
    hangingRow(id, [plain(title)], 8),
    hangingRow('', [faint(about)], 8),
  ])
  return [
    emptyRow,
    ...rules,
    emptyRow,
    textRow([strong('Where they come from')]),
    ...texts,
    emptyRow,
    commandRow('One in full:', `afterword rules ${book.rules[0]?.id ?? 'ID'}`),
  ]
}

/** One rule in full. */
export function ruleView(rule: RuleCard, texts: Sources): Row[] {
  const origins = rule.provenance.map(({ source, where, evidence }) =>
    hangingRow(
      source,
      [plain(`${where.replace(/\.$/, '')}. `), faint(`${texts[source].title}; ${EVIDENCE[evidence]}.`)],
      8,
    ),
  )
  const numbers = Object.entries(rule.parameters)
  return [
    emptyRow,
    textRow([strong(rule.title)], 2, [faint(rule.id)]),
    emptyRow,
    textRow([plain(rule.says)]),
    emptyRow,
    textRow([strong('Where it comes from')]),
    ...origins,
    emptyRow,
    ...(numbers.length > 0 ? [textRow([strong('What you can set')]), ...parameterRows(numbers), emptyRow] : []),
    textRow([strong('In your case file')]),
    ...settingLines(rule).map((line) => textRow([plain(line)], 4)),
  ]
}

function parameterRows(parameters: readonly [string, ParameterSpec][]): Row[] {
  const indent = Math.max(...parameters.map(([name]) => name.length)) + 2
  return parameters.map(([name, spec]) =>
    hangingRow(name, [plain(`${spec.says.replace(/\.$/, '')}. `), faint(sayRange(spec))], indent),
  )
}

function sayRange(spec: ParameterSpec): string {
  if ('oneOf' in spec) return `One of ${spec.oneOf.join(', ')}; default ${spec.default}.`
  return `${spec.least} to ${spec.most} ${spec.unit}; default ${spec.default}.`
}

/** How to change it: JSON to put into the case. */
function settingLines(rule: RuleCard): string[] {
  const [first] = Object.entries(rule.parameters)
  const off = `"policy": { "rules": { "${rule.id}": "off" } }`
  if (!first) return [off]
  const [name, spec] = first
  return [`"policy": { "rules": { "${rule.id}": { "${name}": ${JSON.stringify(spec.default)} } } }`, off]
}

function hangingRow(head: string, text: Row['text'], indent: number): Row {
  const rest = [plain(' '.repeat(2 + indent))]
  return { margin: { first: [plain('  '), plain(head.padEnd(indent).replaceAll(' ', '\u00a0'))], rest }, text }
}

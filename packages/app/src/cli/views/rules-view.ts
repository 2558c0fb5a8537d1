import type { ParameterSpec, RuleCard, sources } from '@afterword/engine'
import type { RuleBook } from '../../use-cases/read-rules.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, strong } from '../page/span.ts'
import { hangingRow, originRows } from './origin-rows.ts'

type Sources = typeof sources

/** All rules, one a line, and the texts behind them. */
export function ruleBookView(book: RuleBook): Row[] {
  const texts = Object.values(book.sources).flatMap(({ id, title, about }) => [
    hangingRow(id, [plain(title)], 8),
    hangingRow('', [faint(about)], 8),
  ])
  return [
    emptyRow,
    textRow([accent('For the plan')]),
    ...book.rules.flatMap((rule) => entryRows(rule)),
    emptyRow,
    textRow([accent('For notes')]),
    ...book.noteRules.flatMap((rule) => entryRows(rule)),
    emptyRow,
    textRow([strong('Where they come from')]),
    ...texts,
    emptyRow,
    commandRow('One in full:', `afterword rules ${book.rules[0]?.id ?? 'ID'}`),
  ]
}

function entryRows({ id, title, provenance }: Pick<RuleCard, 'id' | 'title' | 'provenance'>): Row[] {
  const from = [...new Set(provenance.map(({ source }) => source))].sort().join(' ')
  return [textRow([strong(id)], 2, [faint(from)]), textRow([plain(title)], 4)]
}

/** One rule in full. */
export function ruleView(rule: RuleCard, texts: Sources): Row[] {
  const numbers = Object.entries(rule.parameters)
  return [
    emptyRow,
    textRow([strong(rule.title)], 2, [faint(rule.id)]),
    emptyRow,
    textRow([plain(rule.says)]),
    emptyRow,
    textRow([strong('Where it comes from')]),
    ...originRows(rule.provenance, texts),
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

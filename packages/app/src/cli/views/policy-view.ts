import type { Action, Case, Policy } from '@afterword/engine'
import { presets } from '@afterword/engine'
import type { PolicyPreview } from '../../use-cases/profile/preview-policy.ts'
import type { RuleBook } from '../../use-cases/read-rules.ts'
import { sayAction } from '../../wording/say-action.ts'
import { subjectOf } from '../../wording/subject.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, strong } from '../page/span.ts'
import { undoRow } from './changed-view.ts'
import { windowLines } from './step-rows.ts'

type Rules = RuleBook['rules']

/** A policy as it stands, and how to change it. */
export function policyView(policy: Policy, rules: Rules): Row[] {
  return [
    ...policyRows(policy, rules),
    commandRow('Another temperament:', 'afterword policy --preset gentle'),
    commandRow('All rules, with their numbers:', 'afterword rules'),
  ]
}

/** A policy that was kept just now. */
export function policyKeptView(policy: Policy, rules: Rules): Row[] {
  return [textRow([strong('Kept.')]), ...policyRows(policy, rules), undoRow]
}

function policyRows({ preset = 'balanced', rules = {} }: Policy, cards: Rules): Row[] {
  const { title, says } = presets[preset]
  return [
    textRow([strong(title), plain(`: ${says}`)]),
    ...Object.entries(rules).map(([id, value]) => {
      const card = cards.find((one) => one.id === id)
      const how =
        value === 'off'
          ? 'off'
          : Object.entries(value)
              .map(([name, set]) => `${name} = ${String(set)}`)
              .join(', ')
      return textRow([accent(id), plain(`  ${how}`), faint(card ? `  ${card.title}` : '')], 4)
    }),
  ]
}

/** What a policy would change in the plans of today. */
export function previewView({ differences, now }: PolicyPreview): Row[] {
  if (differences.length === 0) return [textRow([plain('Nothing changes in your plans of today.')])]
  return differences.flatMap(({ case: file, added, gone, moved }) => [
    textRow([strong(file.opportunity.employer), plain(` · ${file.opportunity.role}`)], 2, [faint(file.opportunity.id)]),
    ...added.map((action) => stepRow('+ ', action, file, now)),
    ...gone.map((action) => textRow([plain('− '), faint(sayAction(action, file))], 4)),
    ...moved.map((action) => stepRow('~ ', action, file, now)),
  ])
}

function stepRow(mark: string, action: Action, file: Case, now: string): Row {
  const [when = []] = windowLines(action, subjectOf(file, now, new Map()))
  return textRow([plain(`${mark}${sayAction(action, file)} · `), ...when], 4)
}

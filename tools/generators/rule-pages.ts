import type { ParameterSpec, RuleCard } from '../../packages/engine/src/etiquette/define-etiquette-rule.ts'
import { etiquetteRules } from '../../packages/engine/src/etiquette/etiquette-rules.ts'
import { type Preset, presets } from '../../packages/engine/src/etiquette/presets.ts'
import type { RuleExample } from '../../packages/engine/src/etiquette/rule-example.ts'
import { sources } from '../../packages/engine/src/etiquette/sources.ts'
import type { Generator } from './generator.ts'

const folder = 'docs/rules'

/** A page for each rule of the etiquette, and their index. */
export const rulePages: Generator = {
  name: 'rule pages',
  folders: [folder],
  produce: () => {
    const rules = [...etiquetteRules].sort((a, b) => (a.id < b.id ? -1 : 1))
    const pages = new Map(rules.map((rule) => [`${folder}/${rule.id}.md`, writePage(rule)]))
    return pages.set(`${folder}/README.md`, writeIndex(rules))
  },
}

function writeIndex(rules: readonly RuleCard[]): string {
  const rows = rules.map((rule) => {
    const from = [...new Set(rule.provenance.map(({ source }) => source))].join(', ')
    return `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${from} |`
  })
  const texts = Object.values(sources).map(({ id, title, about }) => `- **${id}** ${title}. ${about}`)
  return `${[
    '# The rules of the etiquette',
    '',
    'Each step of a plan names the rules that shaped it. Switch one off, or change its numbers, in the `policy` of a case:',
    '',
    '```json',
    '{ "policy": { "preset": "gentle", "rules": { "linkedin-invite": "off", "after-decision-date": { "grace": 3 } } } }',
    '```',
    '',
    '| rule | in a few words | sources |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Presets',
    '',
    ...Object.entries(presets).map(([name, preset]) => writePreset(name, preset)),
    '',
    '## Sources',
    '',
    ...texts,
  ].join('\n')}\n`
}

function writePreset(name: string, preset: Preset): string {
  const changes = Object.entries(preset.parameters).map(([rule, values]) => {
    const set = Object.entries(values).map(([parameter, value]) => `${parameter} ${value}`)
    return `[${rule}](${rule}.md): ${set.join(', ')}`
  })
  return `- **${name}**: ${preset.says}${changes.length > 0 ? ` (${changes.join('; ')})` : ''}`
}

function writePage(rule: RuleCard): string {
  const parameters = Object.entries(rule.parameters)
  return `${[
    `# ${rule.title}`,
    '',
    `\`${rule.id}\``,
    '',
    rule.says,
    '',
    '## Where it comes from',
    '',
    ...rule.provenance.map(
      ({ source, where, evidence }) => `- ${source} (${sources[source].title}): ${where}. *${evidence}*`,
    ),
    '',
    '## Numbers',
    '',
    ...(parameters.length > 0 ? writeParameters(parameters) : ['It has none: it can only be switched off.']),
    '',
    '## It shows',
    '',
    ...rule.examples.firing.map(sayExample),
    '',
    '## It keeps silent',
    '',
    ...rule.examples.silent.map(sayExample),
  ].join('\n')}\n`
}

function writeParameters(parameters: [string, ParameterSpec][]): string[] {
  const rows = parameters.map(([name, spec]) => {
    const range = 'oneOf' in spec ? spec.oneOf.join(', ') : `${spec.least} to ${spec.most}`
    const standard = 'oneOf' in spec ? spec.default : `${spec.default} ${spec.unit}`
    return `| \`${name}\` | ${spec.says} | ${standard} | ${range} |`
  })
  return ['| parameter | | default | may be |', '| --- | --- | --- | --- |', ...rows]
}

/** An example as a line: what is given is in the rule's file. */
function sayExample({ title, expect }: RuleExample): string {
  const shown = (expect.actions ?? []).map((action) => `\`${action.id ?? action.kind}\``)
  const missing = (expect.absent ?? []).flatMap(({ id, kind }) => ((id ?? kind) ? [`no \`${id ?? kind}\``] : []))
  const state = expect.state === undefined ? [] : [`state \`${expect.state}\``]
  const outcome = [...state, ...shown, ...missing].join(', ')
  return `- ${title}${outcome ? `: ${outcome}` : ''}`
}

import { sources } from '../../packages/engine/src/etiquette/sources.ts'
import type { ExampleNote } from '../../packages/engine/src/notes/lint/examples/example-note.ts'
import type { NoteRule, RuleExample, RuleExamples } from '../../packages/engine/src/notes/lint/note-rule.ts'
import { noteRuleExamples } from '../../packages/engine/src/notes/lint/note-rule-examples.ts'
import { noteRules } from '../../packages/engine/src/notes/lint/note-rules.ts'
import type { Generator } from './generator.ts'

const folder = 'docs/note-rules'

/** A page for each rule about written notes, and their index. */
export const noteRulePages: Generator = {
  name: 'pages of the rules about notes',
  folders: [folder],
  produce: () => {
    const pages = new Map(noteRules.map((rule) => [`${folder}/${rule.id}.md`, writePage(rule)]))
    return pages.set(`${folder}/README.md`, writeIndex(noteRules))
  },
}

function writeIndex(rules: readonly NoteRule[]): string {
  const rows = rules.map((rule) => {
    const from = [...new Set(rule.provenance.map(({ source }) => source))].join(', ')
    return `| [${rule.id}](${rule.id}.md) | ${saySeverity(rule)} | ${rule.title} | ${from} |`
  })
  const texts = Object.values(sources).map(({ id, title, about }) => `- **${id}** ${title}. ${about}`)
  return `${[
    '# The rules for written notes',
    '',
    '`afterword lint` checks notes with these, and so is every draft checked before it is shown. An error is a gate: the',
    'product asks before such a note is sent anyway. Switch one off in the `policy` of a case:',
    '',
    '```json',
    '{ "policy": { "rules": { "reader-first": "off" } } }',
    '```',
    '',
    '| rule | | in a few words | sources |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Sources',
    '',
    ...texts,
  ].join('\n')}\n`
}

function writePage(rule: NoteRule): string {
  const examples: RuleExamples | undefined = noteRuleExamples[rule.id]
  if (!examples) throw new Error(`${rule.id} has no examples in noteRuleExamples.`)
  return `${[
    `# ${rule.title}`,
    '',
    `\`${rule.id}\` · ${saySeverity(rule)}`,
    '',
    rule.says,
    '',
    sayReach(rule),
    '',
    '## Where it comes from',
    '',
    ...rule.provenance.map(
      ({ source, where, evidence }) => `- ${source} (${sources[source].title}): ${where}. *${evidence}*`,
    ),
    '',
    '## It speaks up',
    '',
    ...examples.fires.flatMap(writeExample),
    '## It keeps silent',
    '',
    ...examples.silent.flatMap(writeExample),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function saySeverity({ severity, alsoSeverity }: NoteRule): string {
  return alsoSeverity === undefined || alsoSeverity === severity ? severity : `${severity} or ${alsoSeverity}`
}

function sayReach({ applies }: NoteRule): string {
  const kinds = applies.kinds ? `notes of the kind ${applies.kinds.join(', ')}` : 'notes of every kind'
  const channels = applies.channels ? ` by ${applies.channels.join(', ')}` : ''
  const languages = applies.languages === 'english' ? 'in English' : 'in any language'
  return `It reads ${kinds}${channels}, ${languages}.`
}

/** An example as a quotation; what differs from a plain thank-you by e-mail stands above it. */
function writeExample({ note, beside = [] }: RuleExample): string[] {
  return [...writeNote(note, ''), ...beside.flatMap((other) => writeNote(other, 'with, in another note: '))]
}

function writeNote(note: ExampleNote, lead: string): string[] {
  const parts = [
    note.kind,
    note.to === undefined ? undefined : `to ${note.to}`,
    note.channel === undefined ? undefined : `by ${note.channel}`,
    note.subject === null ? 'without a subject' : note.subject === undefined ? undefined : `subject “${note.subject}”`,
    note.setting === undefined ? undefined : SETTINGS[note.setting],
  ].filter((part) => part !== undefined)
  const head = `${lead}${parts.join(', ')}`.replace(/: $/, '')
  const lines = [note.greeting, note.text, note.closing]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .split('\n')
  return [...(head === '' ? [] : [`*${head}*`, '']), ...lines.map((line) => `> ${line}`.trimEnd()), '']
}

const SETTINGS: Readonly<Record<NonNullable<ExampleNote['setting']>, string>> = {
  'round-two': 'after round 2',
  'no-strengths': 'no strengths recorded',
  agency: 'through an agency',
}

import type { ParameterSpec, Policy } from '@afterword/engine'
import type { PolicyPreview } from '../../../use-cases/profile/preview-policy.ts'
import type { FoundRule } from '../../../use-cases/read-rules.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { PreviewView } from './preview-view.tsx'

/** `/handbook/ID`: one rule in full, with its switch and its numbers. */
export const addRulePage: AddPage = (app, { useCases }) => {
  app.get('/handbook/:rule', async (context) => {
    const found = await useCases.findRule(context.req.param('rule'))
    if (found.kind === 'refused') return sendRefusal(context, found)
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    return sendPage(context, {
      title: found.rule.title,
      view: <RuleView found={found} policy={profile.policy ?? {}} isOff={isOff(profile.policy, found.rule.id)} />,
    })
  })

  app.post('/handbook/:rule', async (context) => {
    const id = context.req.param('rule')
    const found = await useCases.findRule(id)
    if (found.kind === 'refused') return sendRefusal(context, found)
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const form = await readForm(context)
    const { [id]: _before, ...others } = profile.policy?.rules ?? {}
    const own = readRule(form, found)
    const rules = own === undefined ? others : { ...others, [id]: own }
    const policy = { ...profile.policy, rules }
    if (form.text('look') !== undefined) {
      const preview = await useCases.previewPolicy({ ...WHO, policy })
      if (preview.kind === 'refused') return redirectRefused(context, LINKS.rule(id), preview)
      const view = <RuleView found={found} policy={policy} isOff={isOff(profile.policy, id)} preview={preview} />
      return sendPage(context, { title: found.rule.title, view })
    }
    const saved = await useCases.savePolicy({ ...WHO, policy })
    if (saved.kind === 'refused') return redirectRefused(context, LINKS.rule(id), saved)
    const text = own === 'off' ? 'Switched off. It leaves no trace in any plan.' : 'Kept. All plans follow.'
    return redirectWith(context, LINKS.rule(id), { kind: 'done', text, ...undoOf(saved) })
  })
}

/** What the form sets of a rule; undefined: it is as it comes. */
function readRule(form: FormValues, found: FoundRule): 'off' | Record<string, string | number> | undefined {
  if (form.text('switch') === 'off' || form.text('look') === 'off') return 'off'
  if (found.kind !== 'rule') return undefined
  const set = Object.entries(found.rule.parameters).flatMap(([name, spec]) => {
    const typed = form.text(name)
    if (typed === undefined || typed === String(spec.default)) return []
    return [[name, 'oneOf' in spec ? typed : Number(typed)] as const]
  })
  return set.length > 0 ? Object.fromEntries(set) : undefined
}

function isOff(policy: Policy | null, rule: string): boolean {
  return policy?.rules?.[rule] === 'off'
}

interface RuleViewProps {
  readonly found: FoundRule
  /** As it is, or as it would be. */
  readonly policy: Policy
  readonly isOff: boolean
  readonly preview?: PolicyPreview
}

function RuleView({ found, policy, isOff: off, preview }: RuleViewProps) {
  const { rule, sources } = found
  const own = policy.rules?.[rule.id]
  const isOfPlans = found.kind === 'rule'
  const parameters = found.kind === 'rule' ? Object.entries(found.rule.parameters) : []
  return (
    <>
      <p class="aside">
        <a href="/handbook">Handbook</a>
      </p>
      <h1>{rule.title}</h1>
      <p class="lead">{rule.says}</p>
      <h2>Who says so</h2>
      <ul>
        {rule.provenance.map(({ source, where, evidence }) => (
          <li key={`${source} ${where}`}>
            {sources[source].title}: {where} <span class="aside">({evidence})</span>
          </li>
        ))}
      </ul>
      <h2>In your plans</h2>
      {off && <p>It is switched off.</p>}
      <Form action={LINKS.rule(rule.id)}>
        {!off &&
          parameters.map(([name, spec]) => (
            <Parameter key={name} name={name} spec={spec} value={typeof own === 'object' ? own[name] : undefined} />
          ))}
        <div class="actions">
          {off || parameters.length > 0 ? <Button>{off ? 'Switch it on' : 'Keep'}</Button> : null}
          {!off && (
            <Button kind="plain" name="switch" value="off">
              Switch it off
            </Button>
          )}
          {isOfPlans && (off || parameters.length > 0) && (
            <Button kind="quiet" name="look" value="yes">
              See what it changes
            </Button>
          )}
          {isOfPlans && !off && (
            <Button kind="quiet" name="look" value="off">
              See your plans without it
            </Button>
          )}
        </div>
      </Form>
      {preview && <PreviewView preview={preview} />}
    </>
  )
}

interface ParameterProps {
  readonly name: string
  readonly spec: ParameterSpec
  readonly value: unknown
}

function Parameter({ name, spec, value }: ParameterProps) {
  const current = String(value ?? spec.default)
  if ('oneOf' in spec) {
    const choices = spec.oneOf.map((one) => ({ value: one, label: one }))
    return <Select name={name} label={spec.says} choices={choices} value={current} />
  }
  const hint = `${spec.least} to ${spec.most} ${spec.unit}; as it comes: ${spec.default}`
  return <Field name={name} label={spec.says} hint={hint} type="number" value={current} />
}

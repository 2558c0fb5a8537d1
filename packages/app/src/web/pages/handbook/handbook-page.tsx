import type { Policy } from '@afterword/engine'
import { presets } from '@afterword/engine'
import type { PolicyPreview } from '../../../use-cases/profile/preview-policy.ts'
import type { RuleBook } from '../../../use-cases/read-rules.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { PreviewView } from './preview-view.tsx'

type PresetName = keyof typeof presets

/** `/handbook`: how you follow up, and all rules with where they come from. */
export const addHandbook: AddPage = (app, { useCases }) => {
  app.get('/handbook', async (context) => {
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const view = <HandbookView book={await useCases.listRules()} policy={profile.policy ?? {}} />
    return sendPage(context, { title: 'Handbook', view })
  })

  app.post('/handbook', async (context) => {
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const form = await readForm(context)
    const preset = (Object.keys(presets) as PresetName[]).find((one) => one === form.text('preset')) ?? 'balanced'
    const policy = { ...profile.policy, preset }
    if (form.text('look') !== undefined) {
      const preview = await useCases.previewPolicy({ ...WHO, policy })
      if (preview.kind === 'refused') return redirectRefused(context, '/handbook', preview)
      const view = <HandbookView book={await useCases.listRules()} policy={policy} preview={preview} />
      return sendPage(context, { title: 'Handbook', view })
    }
    const saved = await useCases.savePolicy({ ...WHO, policy })
    if (saved.kind === 'refused') return redirectRefused(context, '/handbook', saved)
    return redirectWith(context, '/handbook', {
      kind: 'done',
      text: `${presets[preset].title} from now on. All plans follow.`,
      ...undoOf(saved),
    })
  })
}

interface HandbookViewProps {
  readonly book: RuleBook
  readonly policy: Policy
  /** What the chosen manner would change, once it was asked for. */
  readonly preview?: PolicyPreview
}

function HandbookView({ book, policy, preview }: HandbookViewProps) {
  const isOff = (id: string) => policy.rules?.[id] === 'off'
  return (
    <>
      <h1>Handbook</h1>
      <p class="lead">What one does after an interview, rule by rule, and who says so. Each can be switched off.</p>
      <section aria-labelledby="manner">
        <h2 id="manner">Your manner</h2>
        <Form action="/handbook">
          <ChoiceField
            name="preset"
            legend="How you follow up"
            take="one"
            values={[policy.preset ?? 'balanced']}
            choices={Object.entries(presets).map(([value, { title, says }]) => ({ value, label: `${title}. ${says}` }))}
          />
          <div class="actions">
            <Button>Keep it</Button>
            <Button kind="plain" name="look" value="yes">
              See what it changes
            </Button>
          </div>
        </Form>
        {preview && <PreviewView preview={preview} />}
      </section>
      {(
        [
          ['The plan', book.rules],
          ['What you write', book.noteRules],
        ] as const
      ).map(([title, rules]) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl class="rules">
            {rules.map((rule) => (
              <div key={rule.id}>
                <dt>
                  <a href={LINKS.rule(rule.id)}>{rule.title}</a>
                  {isOff(rule.id) && <span class="chip"> switched off</span>}
                </dt>
                <dd class="aside">{rule.says}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h2>Where they come from</h2>
        <dl class="rules">
          {Object.values(book.sources).map(({ id, title, about }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd class="aside">{about}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

import type { PracticeCard } from '@afterword/engine'
import type { CardText } from '../../../use-cases/practice/put-questions.ts'
import { KNOWN_THEMES } from '../../../use-cases/practice/suggest-theme.ts'
import type { Patch } from '../../../use-cases/record/patch.ts'
import { FRAME } from '../../../wording/say-practice.ts'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import type { FormValues } from '../../shell/form-values.ts'

/** What is written on a card. */
export function CardFields({ card }: { readonly card?: PracticeCard }) {
  return (
    <>
      <TextArea name="question" label="The question" value={card?.question} lines={2} />
      <Field
        name="theme"
        label="Theme"
        hint={`${KNOWN_THEMES.join(', ')}, or a word of your own; left empty, it is guessed`}
        value={card?.theme}
      />
      <TextArea
        name="needs"
        label="What a good answer needs"
        hint="What they want to learn by asking it"
        value={card?.needs}
        lines={2}
      />
      <fieldset class="part">
        <legend>Your answer, in points</legend>
        {FRAME.map(({ part, label, asks }) => (
          <TextArea key={part} name={part} label={label} hint={asks} value={card?.answer[part]} lines={2} />
        ))}
      </fieldset>
    </>
  )
}

/** What was typed; what is empty is taken away. */
export function readCardText(form: FormValues): Patch<CardText> & { readonly question: string | undefined } {
  const answer = Object.fromEntries(
    FRAME.flatMap(({ part }) => {
      const text = form.text(part)
      return text === undefined ? [] : [[part, text]]
    }),
  )
  return {
    question: form.text('question'),
    theme: form.text('theme') ?? null,
    needs: form.text('needs') ?? null,
    answer,
  }
}

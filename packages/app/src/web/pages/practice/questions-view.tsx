import type { NewQuestion } from '../../../use-cases/practice/find-questions.ts'
import type { Questions } from '../../../use-cases/practice/list-questions.ts'
import { compareInstants } from '../../../wording/moments/moment.ts'
import { sayAsked, sayPause } from '../../../wording/say-practice.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { LINKS } from '../../shell/links.ts'
import { CardFields } from './card-fields.tsx'

export function QuestionsView({ listed: { themes, fresh, now } }: { readonly listed: Questions }) {
  return (
    <>
      <h1>Difficult questions</h1>
      <p class="lead">
        What was hard once is asked again somewhere else. Here are your questions, with your own answers to practise.
      </p>
      {themes.length > 0 && (
        <p>
          <ButtonLink href="/practice">Practise</ButtonLink>
        </p>
      )}
      {fresh.length > 0 && <Fresh fresh={fresh} themes={themes} />}
      {themes.map(({ name, cards }) => (
        <section key={name} class="theme" aria-label={name}>
          <h2>{name}</h2>
          <ul class="people">
            {cards.map((card) => (
              <li key={card.id}>
                <a href={LINKS.card(card.id)} dir="auto">
                  {card.question}
                </a>
                <p class="aside">
                  {[
                    sayAsked(card, now),
                    compareInstants(card.due, now) <= 0 ? 'to practise now' : `comes back ${sayPause(card.due, now)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <details class="fold" open={themes.length === 0 && fresh.length === 0}>
        <summary>Add one by hand</summary>
        <Form action={LINKS.questions}>
          <CardFields />
          <Button>Keep it</Button>
        </Form>
      </details>
    </>
  )
}

const FROM: Readonly<Record<NewQuestion['from'], string>> = {
  'hard-question': 'noted as a hard question',
  fumbled: 'you fumbled it',
  debrief: 'from your look back',
}

function Fresh({ fresh, themes }: Pick<Questions, 'fresh' | 'themes'>) {
  const cards = themes.flatMap((theme) => theme.cards)
  return (
    <section aria-labelledby="fresh">
      <h2 id="fresh">New, from your interviews</h2>
      <Form action={`${LINKS.questions}/take`}>
        <ul class="people">
          {fresh.map(({ key, asking, from, like }, at) => (
            <li key={key}>
              <input type="hidden" name={`key-${at}`} value={key} />
              <label class="choice">
                <input type="checkbox" name="take" value={at} checked />
                <span dir="auto">{asking.text}</span>
              </label>
              <p class="aside">
                {asking.employer} · {FROM[from]}
              </p>
              {cards.length > 0 && (
                <details class="aside">
                  <summary>
                    {like === null
                      ? 'It seems to be a question of its own'
                      : `It seems to be one you have: ${cards.find(({ id }) => id === like)?.question}`}
                  </summary>
                  <Select
                    name={`on-${at}`}
                    label="It is"
                    value={like ?? ''}
                    choices={[
                      { value: '', label: 'a question of its own' },
                      ...cards.map(({ id, question }) => ({ value: id, label: `the same as: ${question}` })),
                    ]}
                  />
                </details>
              )}
            </li>
          ))}
        </ul>
        <Button>Make cards of these</Button>
      </Form>
    </section>
  )
}

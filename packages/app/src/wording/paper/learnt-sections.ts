import type { OutlineSection } from '../../ports/paper.ts'
import type { PrepSheet } from '../../use-cases/interviews/prepare-interview.ts'

type Item = Extract<OutlineSection, { kind: 'list' }>['items'][number]
type Section = readonly [id: string, heading: string, items: readonly Item[]]

/** What earlier interviews taught: the one thing, what to practise, and what employers said. */
export function learntSectionsOf({ questions, oneThing, practice, lessons, feedback }: PrepSheet): readonly Section[] {
  const onCards = new Set(practice.cards.flatMap(({ question, asked }) => [question, ...asked.map(({ text }) => text)]))
  const noteOf = ({ debrief: { nextTime }, employer }: PrepSheet['lessons']['debriefs'][number]): Item[] =>
    nextTime === undefined ? [] : [{ text: nextTime, aside: employer }]
  return [
    [
      'to-ask',
      'What you wanted to ask, to be surer',
      questions.flatMap((text) => linesOf(text).map((line) => ({ text: line, box: true }))),
    ],
    ['one-thing', 'One thing, this time', oneThing ? noteOf(oneThing) : []],
    ['practise', 'To practise before it', practice.cards.map(({ question }) => ({ text: question, box: true }))],
    [
      'questions',
      'Hard questions so far',
      sayOnce(
        lessons.hardQuestions
          .filter(({ note }) => !onCards.has(note.text))
          .map(({ note, employer }) => ({ text: note.text, aside: employer, box: true })),
      ),
    ],
    [
      'next-time',
      'What you wanted to do next time, before that',
      sayOnce(
        lessons.debriefs.filter(({ debrief }) => debrief.nextTime !== oneThing?.debrief.nextTime).flatMap(noteOf),
      ),
    ],
    [
      'feedback',
      `What employers told you (n = ${feedback.employers})`,
      feedback.themes.map(({ theme, said, employers }) => ({
        text: `${theme}: ${said[0]?.text ?? ''}`,
        aside: `${employers} of ${feedback.employers}`,
      })),
    ],
  ]
}

/** What stands there several times in the same words stands there once, with all who it is of. */
function sayOnce(items: readonly Item[]): Item[] {
  return [...Map.groupBy(items, ({ text }) => text.trim().toLowerCase())].flatMap(([, same]) => {
    const [first] = same
    const employers = [...new Set(same.flatMap(({ aside }) => aside ?? []))]
    const more = employers.length - MOST_NAMED
    const named = more > 0 ? [...employers.slice(0, MOST_NAMED), `${more} more`] : employers
    return first ? [{ ...first, ...(named.length > 0 ? { aside: named.join(', ') } : {}) }] : []
  })
}

const MOST_NAMED = 3

function linesOf(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '')
}

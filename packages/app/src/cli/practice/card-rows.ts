import type { PracticeCard } from '@afterword/engine'
import { compareInstants } from '../../wording/moments/moment.ts'
import { FRAME, pointsOf, sayAsked, sayPause } from '../../wording/say-practice.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'

/** A question in a line, with what it is typed as, where it was asked, and when it comes back. */
export function cardRow(card: PracticeCard, now: string): Row {
  const asked = sayAsked(card, now)
  const due = compareInstants(card.due, now) <= 0 ? [] : [faint(` · ${sayPause(card.due, now)}`)]
  return textRow([strong(card.question), ...(asked === undefined ? [] : [plain('  '), faint(asked)]), ...due], 4, [
    faint(card.id),
  ])
}

/** What a good answer needs, and the answer in its points. */
export function answerRows({ needs, answer }: PracticeCard): Row[] {
  const parts = FRAME.filter(({ part }) => answer[part] !== undefined)
  return [
    ...(needs === undefined ? [] : [textRow([faint('A good answer needs: '), plain(needs)], 4)]),
    ...(parts.length === 0 ? [textRow([faint('No answer noted yet.')], 4)] : []),
    ...parts.flatMap(({ part, label }) => [
      textRow([faint(label)], 4),
      ...pointsOf(answer[part] ?? '').map((point) => textRow([plain(`- ${point}`)], 6)),
    ]),
  ]
}

import type { Explanation } from '@afterword/engine'
import { sayAction } from '../../wording/say-action.ts'
import { sayDetails } from '../../wording/say-details.ts'
import type { Subject } from '../../wording/subject.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { besideRow, knotRow, threadRow } from '../page/thread.ts'
import { sayRule } from './reasons.ts'
import { windowLines } from './step-rows.ts'

type Effect = Explanation['story'][number]['effect']

const EFFECTS: Readonly<Record<Effect, string>> = {
  proposed: 'Proposed it',
  timed: 'Set the time',
  routed: 'Chose the way',
  moved: 'Moved it',
  limited: 'Limited it',
  added: 'Added to it',
}

/** How a step came about: who proposed it, what changed it, and who had to give way. */
export function explanationView({ action, story, overruled }: Explanation, subject: Subject): Row[] {
  const rule = (id: string) => [plain('  '), faint(sayRule(id, subject.citations))]
  return [
    emptyRow,
    textRow([strong(sayAction(action, subject.case))], 2, [faint(action.id)]),
    ...windowLines(action, subject).map((line) => textRow(line)),
    ...sayDetails(action, subject).map((sentence) => textRow([plain(sentence)])),
    emptyRow,
    ...story.flatMap((chapter, index) => [
      ...(index > 0 ? [threadRow] : []),
      knotRow('past', [strong(EFFECTS[chapter.effect]), ...rule(chapter.rule)]),
      besideRow([plain(chapter.why)]),
    ]),
    ...overruled.flatMap((loser) => [
      threadRow,
      knotRow('hold', [strong('Gave way'), ...rule(loser.rule)]),
      besideRow([plain(loser.why)]),
    ]),
    emptyRow,
    commandRow('What a rule says in full:', `afterword rules ${story[0]?.rule ?? ''}`.trimEnd()),
  ]
}

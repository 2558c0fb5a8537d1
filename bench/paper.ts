import { spawnSync } from 'node:child_process'
import { openPaper } from '../packages/app/src/paper/open-paper.ts'
import type { FormalLetter } from '../packages/app/src/ports/paper.ts'
import { medianOf, report } from './measure.ts'

const SENTENCE =
  'Thank you for the hour on how the night shift hands over to Manila, and on what a form asks of nurses. '

function letterOf(paragraphs: number): FormalLetter {
  return {
    kind: 'letter',
    title: 'Letter to Dana Whitfield',
    size: 'a4',
    from: 'Inês Duarte',
    address: ['Rua da Prata 12', '1100-420 Lisboa'],
    reach: ['ines@example.org'],
    to: ['Dana Whitfield', 'Larkspur Instruments', '12 Mill Lane'],
    date: '15 September 2026',
    body: `Dear Dana,\n\n${`${SENTENCE.repeat(4)}\n\n`.repeat(paragraphs)}With kind regards,\nInês Duarte`,
    furtherPage: (page) => `page ${page}`,
  }
}

/** What a letter costs: one of 300 words, one of ten times as many, the first of a program. */
export async function benchPaper(): Promise<void> {
  const print = (letter: FormalLetter) => async () => {
    const printed = await openPaper().print(letter)
    if (printed.kind !== 'printed') throw new Error(JSON.stringify(printed))
  }
  const [one, ten] = await medianOf(12, [print(letterOf(4)), print(letterOf(40))])
  report('a letter of 340 words, milliseconds', one, 150)
  report('a letter ten times as long ÷ that letter', ten / one, 10)
  const cold = `import { openPaper } from './packages/app/src/paper/open-paper.ts'
    await openPaper().print(${JSON.stringify({ ...letterOf(4), furtherPage: undefined })})`
  const run = (code: string) => async () => {
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=source', '--input-type=module', '-e', code])
    if (status !== 0) throw new Error(String(stderr))
  }
  const [empty, first] = await medianOf(6, [run(''), run(cold)])
  report('the first letter of a program ÷ node -e 0', first / empty, 12)
}

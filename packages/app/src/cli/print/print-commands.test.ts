import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { HAS_POPPLER, readFacts, readPdf } from '../../paper/testing/read-pdf.ts'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe.skipIf(!HAS_POPPLER)('print (read back with poppler, where it is installed)', { timeout: 120_000 }, () => {
  const search = openSearch()
  const { did, refused } = search
  beforeAll(async () => {
    await startSearch(search)
    await did(['note', 'lark', 'How the clinics call before they open the form', '--about', 'dana'])
  }, 60_000)

  /** Prints into a file, and reads it back. */
  async function read(...words: readonly string[]) {
    const file = join(search.home, 'printed.pdf')
    expect(await did(['print', ...words, '--out', file, '--force'])).toContain('printed.pdf')
    const bytes = readFileSync(file)
    return { text: readPdf(bytes).map(({ text }) => text), size: readFacts(bytes).get('Page size') }
  }

  test('a letter is what was drafted, to the one who reads it', async () => {
    const { text, size } = await read('letter', 'lark', 'dana')
    expect(text[0]).toContain('Dana Lee Larkspur Instruments')
    expect(text[0]).toContain('15 September 2026')
    expect(text[0]).toContain('How the clinics call'.toLowerCase().slice(4))
    expect(size).toContain('A4')
    expect(await refused(['print', 'letter', 'lark', 'omar'])).toContain('there is no text for it yet')
  })

  test('a card and an envelope go with it; the envelope needs an address', async () => {
    expect((await read('card', 'lark', 'dana', '--size', 'us-letter')).size).toContain('letter')
    expect(await refused(['print', 'envelope', 'lark', 'dana'])).toContain('No postal address of Dana Lee is known')
    await did(['people', 'edit', 'lark', 'dana', '--post', '12 Mill Lane\\nLisboa'])
    const { text } = await read('envelope', 'lark', 'dana')
    expect(text[0]).toBe('Inês Duarte Dana Lee Larkspur Instruments 12 Mill Lane Lisboa')
  })

  test('the prep sheet, the week and what was done are lists', async () => {
    await did(['interview', 'add', 'lark', '2026-09-18 10:00-11:00', '--with', 'Dana Lee', '--round', '2'])
    expect((await read('prep', 'lark')).text[0]).toMatch(/^Larkspur Instruments, Service designer Round 2 .* Dana Lee/)
    const { text: week } = await read('week')
    expect(week.join(' ')).toMatch(/This week .* Now .*Thank Dana Lee.* Fri 18 Sep .*10:00 Round 2/)
    await did(['sent', 'lark', 'thank-you:iv-1:dana-lee'])
    const { text: done } = await read('activity', '--from', '2026-09-01', '--to', 'today')
    expect(done.join(' ')).toContain('Thanked Dana Lee by e-mail')
    expect(done.join(' ')).not.toContain('You ')
  })
})

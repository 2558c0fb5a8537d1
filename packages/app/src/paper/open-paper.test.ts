import { describe, expect, test } from 'vitest'
import type { FormalLetter, Sheet } from '../ports/paper.ts'
import { openPaper } from './open-paper.ts'
import { HAS_POPPLER, type PlacedWord, readFacts, readFonts, readPdf } from './testing/read-pdf.ts'

const MM = 72 / 25.4
const INCH = 72

const LETTER: FormalLetter = {
  kind: 'letter',
  title: 'Letter to Dana Whitfield',
  size: 'a4',
  from: 'Inês Duarte',
  address: ['Rua da Prata 12', '1100-420 Lisboa'],
  reach: ['ines@example.org'],
  to: ['Dana Whitfield', 'Head of Service Design', 'Larkspur Instruments', '12 Mill Lane', 'Springfield, IL 62701'],
  date: '15 September 2026',
  body: 'Dear Dana,\n\nThank you for the hour on Tuesday.\n\nWith kind regards,\nInês Duarte',
  furtherPage: (page) => `Dana Whitfield · page ${page}`,
}

async function print(sheet: Sheet): Promise<Uint8Array> {
  const printed = await openPaper().print(sheet)
  if (printed.kind !== 'printed') throw new Error(JSON.stringify(printed))
  return printed.bytes
}

/** The words between two, both of them included, as they follow one another. */
function between(words: readonly PlacedWord[], first: string, last: string): readonly PlacedWord[] {
  const start = words.findIndex(({ text }, at) => text === first && words[at + 1]?.text === 'Whitfield')
  return words.slice(start, words.findIndex(({ text }, at) => at > start && text === last) + 1)
}

describe.skipIf(!HAS_POPPLER)('what goes on paper (read back with poppler, where it is installed)', () => {
  test('a letter on A4 shows its address in the window of DIN 5008 form B, and folds beside it', async () => {
    const [page] = readPdf(await print(LETTER))
    expect([page?.width, page?.height].map(Math.round as (n: unknown) => number)).toEqual([595, 842])
    const address = between(page?.words ?? [], 'Dana', '62701')
    expect(address.length).toBeGreaterThan(8)
    for (const { left, right, top, bottom } of address) {
      expect(left).toBeGreaterThanOrEqual(20 * MM)
      expect(right).toBeLessThanOrEqual(100 * MM)
      expect(top).toBeGreaterThanOrEqual(62 * MM)
      expect(bottom).toBeLessThanOrEqual(90 * MM)
    }
    const dear = page?.words.find(({ text }) => text === 'Dear')
    expect(dear?.top).toBeGreaterThan(96 * MM)
  })

  test('a letter on US Letter shows its address in a #10 window, however it slides', async () => {
    const [page] = readPdf(await print({ ...LETTER, size: 'us-letter' }))
    expect([page?.width, page?.height]).toEqual([612, 792])
    for (const { left, right, top, bottom } of between(page?.words ?? [], 'Dana', '62701')) {
      expect(left).toBeGreaterThanOrEqual(0.875 * INCH)
      expect(right).toBeLessThanOrEqual(4.375 * INCH)
      expect(top).toBeGreaterThanOrEqual(2.47 * INCH)
      expect(bottom).toBeLessThanOrEqual(3.2 * INCH)
    }
  })

  test('a long letter goes on on a second page, with the name and the signature together', async () => {
    const long = 'A paragraph that goes on for a while, about forms that nurses finish. '.repeat(8)
    const body = `Dear Dana,\n\n${Array.from({ length: 6 }, () => long).join('\n\n')}\n\nWith kind regards,\nInês Duarte`
    const pages = readPdf(await print({ ...LETTER, body }))
    expect(pages).toHaveLength(2)
    expect(pages[1]?.text).toMatch(/^Dana Whitfield · page 2 /)
    expect(pages[1]?.text).toMatch(/With kind regards, Inês Duarte$/)
    const regards = pages[1]?.words.find(({ text }) => text === 'regards,')
    const name = pages[1]?.words.findLast(({ text }) => text === 'Duarte')
    expect((name?.top ?? 0) - (regards?.bottom ?? 0)).toBeGreaterThan(30)
  })

  test('tells readers its title, its language and its parts, and has subsets of its fonts', async () => {
    const bytes = await print(LETTER)
    expect(bytes.length).toBeLessThan(60_000)
    const facts = readFacts(bytes)
    expect(facts.get('Title')).toBe('Letter to Dana Whitfield')
    expect(facts.get('Tagged')).toBe('yes')
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en\)/)
    expect(readFonts(bytes)).toEqual([
      { name: 'SourceSerif4-Regular', whole: true },
      { name: 'SourceSans3-Regular', whole: true },
    ])
  })

  test.each([
    [
      'Polish, Vietnamese, Greek, Russian',
      'Zażółć gęślą jaźń. Tiếng Việt. Ελληνικά. Объявление.',
      'SourceSerif4-Regular',
    ],
    ['Japanese', '本日は面接のお時間をいただき、ありがとうございました。', 'HinaMincho-Regular'],
    ['Korean', '오늘 면접 시간을 내주셔서 감사합니다.', 'GowunBatang-Regular'],
    ['Chinese', '感谢您今天抽出时间与我面谈。', 'NotoSansSC-Regular'],
    ['Arabic', 'أشكركم على وقتكم يوم الثلاثاء', 'Amiri-Regular'],
    ['Hebrew', 'תודה על השיחה ביום שלישי', 'NotoSerifHebrew-Regular'],
    ['Hindi', 'आपके समय के लिए धन्यवाद', 'NotoSerifDevanagari-Regular'],
    ['Thai', 'ขอบคุณสำหรับเวลาของคุณ', 'NotoSansThai-Regular'],
    ['signs and pictures', 'Yes → 🙂', 'NotoEmoji-Regular'],
  ])('%s is set in a font that has it', async (_script, body, font) => {
    const bytes = await print({ ...LETTER, body })
    expect(readFonts(bytes).map(({ name }) => name)).toContain(font)
    expect(readPdf(bytes)).toHaveLength(1)
  })

  test('a sentence in Arabic with a name and a bracket in it reads from the right', async () => {
    const bytes = await print({ ...LETTER, body: 'مقابلة Millrace (الجولة 2) انتهت' })
    const words = readPdf(bytes)[0]?.words ?? []
    // Boxes have their letters in the order in which they are seen.
    const at = (text: string) => words.find((word) => word.text.includes([...text].reverse().join('')))
    expect(at('مقابلة')?.left).toBeGreaterThan(at('ecarlliM')?.right ?? 0)
    expect(at('ecarlliM')?.left).toBeGreaterThan(at('الجولة')?.right ?? 0)
    expect(at('الجولة')?.left).toBeGreaterThan(at('انتهت')?.right ?? 0)
    expect(Math.round(Math.max(...words.map(({ right }) => right)))).toBe(Math.round(190 * MM))
  })

  test('a number among Arabic words keeps its order: a house is found by it', async () => {
    const bytes = await print({ kind: 'envelope', title: 'E', envelope: 'c6', from: [], to: ['١٢ شارع النيل', 'مصر'] })
    const digits = readPdf(bytes)[0]?.words.find(({ text }) => /[٠-٩]/.test(text))
    expect(digits?.text).toContain('١٢')
  })

  test('a word that is longer than the address is wide is made smaller, not broken', async () => {
    const firm = 'Donaudampfschifffahrtsgesellschaftskapitänsvereinigung'
    const to = ['Dr. Maximiliane-Theodora von Hohenstein', `${firm} mbH`, '93047 Regensburg']
    const [page] = readPdf(await print({ kind: 'envelope', title: 'E', envelope: 'c6', from: [], to }))
    expect(page?.words.map(({ text }) => text)).toContain(firm)
  })

  test('what stands behind the items of a list is told with them, below where there is no room', async () => {
    const items = [
      { text: 'Thank Dana Whitfield', aside: 'Larkspur · today' },
      {
        text: 'A step with many words that fills the line from its beginning nearly to its end, as some do',
        aside: 'Late, and it will be later',
      },
      { text: 'مقابلة', aside: 'check the spelling', box: true },
    ]
    const bytes = await print({
      kind: 'outline',
      title: 'This week',
      lead: '',
      size: 'a4',
      sections: [
        { kind: 'list', heading: 'Now', items },
        { kind: 'lines', heading: 'Notes', count: 8 },
      ],
      foot: () => '',
    })
    const [page, more] = readPdf(bytes)
    expect(more).toBeUndefined()
    const at = (text: string) => page?.words.find((word) => word.text === text)
    expect(at('Larkspur')?.top).toBe(at('Thank')?.top)
    expect(at('later')?.top).toBeGreaterThan(at('fills')?.bottom ?? 0)
    // The box stands where the item is read from.
    expect(at('☐')?.left).toBeGreaterThan(page ? page.width / 2 : 0)
  })

  test('a note is printed to copy, and as it looks on its card', async () => {
    const body = 'Dear Dana,\n\nThank you for the hour on Tuesday.\n\nInês Duarte'
    const card = { kind: 'card', title: 'A note', lead: 'Copy it.', body, card: 'a6', size: 'a4' } as const
    const bytes = await print(card)
    const pages = readPdf(bytes)
    expect(pages.map(({ width, height }) => [Math.round(width / MM), Math.round(height / MM)])).toEqual([
      [210, 297],
      [105, 148],
    ])
    const word = pages[0]?.words.find(({ text }) => text === 'Tuesday.')
    expect((word?.bottom ?? 0) - (word?.top ?? 0)).toBeGreaterThan(14)
    expect(pages[1]?.text).toContain('Thank you for the hour')
    expect(readFonts(bytes).map(({ name }) => name)).toContain('Caveat-Regular')
    const [, second] = readPdf(await print({ ...card, card: 'a2' }))
    expect([second?.width, second?.height]).toEqual([4.25 * INCH, 5.5 * INCH])
  })

  test.each([
    ['dl', 220 * MM, 110 * MM, 15 * MM],
    ['c6', 162 * MM, 114 * MM, 15 * MM],
    ['us-10', 9.5 * INCH, 4.125 * INCH, 0.625 * INCH],
  ] as const)('an envelope %s keeps what sorting machines need free', async (envelope, width, height, below) => {
    const bytes = await print({ kind: 'envelope', title: 'Envelope', envelope, from: [LETTER.from], to: LETTER.to })
    const [page] = readPdf(bytes)
    expect(page?.width).toBeCloseTo(width, 0)
    expect(page?.height).toBeCloseTo(height, 0)
    for (const { left, bottom } of between(page?.words ?? [], 'Dana', '62701')) {
      expect(left).toBeGreaterThan(width * 0.4)
      expect(bottom).toBeLessThan(height - below)
    }
  })

  test('a list that is longer than a page goes on, and lines to sign on stand at its end', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => [`Day ${at + 1}`, 'Thanked Dana Whitfield by e-mail'])
    const columns = [
      { label: 'Day', share: 1 },
      { label: 'What', share: 3 },
    ]
    const pages = readPdf(
      await print({
        kind: 'outline',
        title: 'Record of the search for work',
        lead: 'Inês Duarte',
        size: 'a4',
        sections: [
          { kind: 'list', heading: 'Who will be there', items: [{ text: 'Omar Haddad', aside: 'a card', box: true }] },
          { kind: 'table', heading: 'What was done', columns, rows },
          { kind: 'signatures', labels: ['Place, date', 'Signature'] },
        ],
        foot: (page) => `page ${page}`,
      }),
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]?.text).toContain('☐ Omar Haddad · a card')
    // The eye finds the columns on each page; a screen reader is told them once.
    for (const { text } of pages.slice(1)) expect(text).toMatch(/^Day What Day \d/)
    const last = pages.at(-1)?.words ?? []
    expect(last.map(({ text }) => text)).toEqual(expect.arrayContaining(['70', 'Place,', 'Signature']))
    for (const { words, height } of pages) for (const { bottom } of words) expect(bottom).toBeLessThan(height - 5 * MM)
  })
})

test('a character that no font has is named, and nothing is printed', async () => {
  expect(await openPaper().print({ ...LETTER, body: 'Dear ᚠᚢ, thank you' })).toEqual({
    kind: 'no-font',
    characters: ['ᚠ', 'ᚢ'],
  })
})

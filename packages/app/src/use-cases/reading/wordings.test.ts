import { readdirSync, readFileSync } from 'node:fs'
import { parseCase } from '@afterword/engine'
import { expect, test } from 'vitest'
import { openInvitationReader } from '../../calendar/read-invitation.ts'
import { openHolidays } from '../../holidays/open-holidays.ts'
import { openMailReader } from '../../mail/mime/open-mail-reader.ts'
import { readAll } from './read-all.ts'

const root = new URL('../../../../../fixtures/wordings/', import.meta.url)
const holidays = openHolidays({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() })
const ports = { holidays, invitations: openInvitationReader() }

/** Where the employers of a file sit; all of them write at ten in the morning there. */
const PLACES: Readonly<Record<string, { zone: string; offset: string; employer: string; name: string }>> = {
  'en-us': { zone: 'America/New_York', offset: '-04:00', employer: 'Larkspur', name: 'Dana Whitfield' },
  'en-gb': { zone: 'Europe/London', offset: '+01:00', employer: 'Larkspur', name: 'Dana Whitfield' },
  'de-de': { zone: 'Europe/Berlin', offset: '+02:00', employer: 'Lindgrün GmbH', name: 'Katrin Weber' },
  'fr-fr': { zone: 'Europe/Paris', offset: '+02:00', employer: 'Verdier', name: 'Claire Petit' },
  'es-es': { zone: 'Europe/Madrid', offset: '+02:00', employer: 'Robledo', name: 'Carlos Vega' },
  'pt-br': { zone: 'America/Sao_Paulo', offset: '-03:00', employer: 'Ipê', name: 'Caio Nunes' },
  'pt-pt': { zone: 'Europe/Lisbon', offset: '+01:00', employer: 'Sobreiro', name: 'Rita Lopes' },
  'nl-nl': { zone: 'Europe/Amsterdam', offset: '+02:00', employer: 'Vlier', name: 'Bram de Wit' },
  'ja-jp': { zone: 'Asia/Tokyo', offset: '+09:00', employer: '株式会社ふじ製作所', name: '山田 花子' },
}

interface Wording {
  readonly words: string
  readonly means: string
  readonly subject: string
  readonly header: string
}

function readWordings(text: string): Wording[] {
  let [means, subject, header] = ['', 'Re: The talk on Monday', '']
  return text.split('\n').flatMap((line) => {
    const [mark, rest] = [line.slice(0, 2), line.slice(2)]
    if (mark === '# ') means = rest
    else if (mark === '~ ') subject = rest
    else if (mark === '^ ') header = rest
    else if (line.trim() !== '') return [{ words: line.replaceAll('⏎', '\n'), means, subject, header }]
    return []
  })
}

for (const file of readdirSync(root).filter((name) => name.endsWith('.txt'))) {
  const region = file.slice(0, -4)
  const place = PLACES[region]
  if (!place) throw new Error(`no employer for ${file}`)
  const parsed = parseCase({
    version: 1,
    seeker: { name: 'Inês Duarte', email: 'ines@example.org', timeZone: 'Europe/Lisbon', region: 'PT' },
    opportunity: {
      id: 'one',
      employer: place.employer,
      role: 'x',
      region: region.slice(3).toUpperCase(),
      timeZone: place.zone,
    },
    contacts: [{ id: 'them', name: place.name, role: 'hiring-manager', email: 'them@employer.example' }],
    interviews: [],
    log: [],
  })
  if (parsed.kind !== 'case') throw new Error('is no case')

  test.each(readWordings(readFileSync(new URL(file, root), 'utf8')))(`${region}: $words`, async (wording) => {
    const { words, means, subject, header } = wording
    const source = [
      `From: "${place.name}" <them@employer.example>`,
      'To: ines@example.org',
      `Subject: ${subject}`,
      `Date: Wed, 16 Sep 2026 10:00:00 ${place.offset.replace(':', '')}`,
      ...(header === '' ? [] : [header]),
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
    ].join('\r\n')
    const read = await openMailReader().read(new TextEncoder().encode(source))
    if (read.kind !== 'mail') throw new Error('is no mail')
    const asked = { file: parsed.case, sent: [], messages: [read.mail], now: '2026-10-01T12:00:00Z' }
    const [reading] = await readAll(ports, asked)
    const { kind, decisionBy, respondBy, backOn, followUp, interview } = reading ?? {}
    const said = [
      kind,
      decisionBy && `decisionBy=${decisionBy}`,
      respondBy && `respondBy=${respondBy}`,
      backOn && `backOn=${backOn}`,
      followUp?.channel && `followUp.channel=${followUp.channel}`,
      followUp?.on && `followUp.on=${followUp.on}`,
      interview && `start=${interview.start.slice(0, 16)}`,
    ]
    expect(said.filter(Boolean).join(' ')).toBe(means)
  })
}

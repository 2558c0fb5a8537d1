import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import { mountSmallDisk } from '../../store/testing/small-disk.ts'
import { openSearch, startSearch } from '../testing/open-search.ts'
import { runAfterword } from '../testing/run-afterword.ts'

const PLAN = 'plans/answers/01-reply-due-monday-morning.json'
const FIXTURES = join(import.meta.dirname, '../../../../../fixtures')

describe('what goes out', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused, run, home } = search

  test('comes in again byte for byte, on another machine, with everyone', async () => {
    await startSearch(search)
    await did(['note', 'larkspur', 'They move to Figma in spring; Dana worries about “handover”, =SUM(1)'])
    const everything = join(home, 'everything.json')
    expect(await did(['export', '--out', everything])).toContain(`1 in ${everything}`)
    expect(await refused(['export', 'csv', '--out', everything])).toContain('--force')
    const written = readFileSync(everything, 'utf8')
    await did(['delete', 'larkspur'])
    await did(['bin', '--empty', '--yes'])
    await did(['import', everything, '--yes'])
    expect(await did(['export'])).toBe(written)
    expect(await did(['import', everything, '--yes'])).toContain('was left as it is')
    expect(await did(['import', everything, '--yes', '--existing', 'copy'])).toContain('larkspur-2')
    expect(await json(['list'])).toHaveLength(2)
    await did(['undo'])
    expect(await json(['list'])).toHaveLength(1)
  })

  test('is a table that spreadsheets open and run nothing of, people as cards, a calendar that may be discreet', async () => {
    expect(await did(['export', 'csv'])).toMatch(/Larkspur Instruments,.*\r\n/)
    expect(await did(['export', 'people'])).toContain('dana@larkspur.example')
    expect(await did(['export', 'vcf'])).toContain('FN:Dana Lee')
    const open = await did(['export', 'ics'])
    expect(open).toContain('SUMMARY:Larkspur Instruments')
    const discreet = await did(['export', 'ics', '--discreet'])
    expect(discreet).toContain('SUMMARY:Appointment')
    expect(discreet).not.toMatch(/Larkspur|Dana|Service designer/)
    expect(await did(['export', 'ics', '--tasks'])).toContain('BEGIN:VTODO')
  })

  test('is asked about before anything is kept', async () => {
    const everything = join(home, 'everything.json')
    expect(await did(['import', everything, '--dry', '--existing', 'replace'])).toContain('would replace')
    const { code, problems } = await run(['import', everything, '--existing', 'replace'])
    expect({ code, problems }).toMatchObject({ code: 2, problems: expect.stringContaining('--yes') })
  })
})

describe('every case of the fixtures', { timeout: 60_000 }, () => {
  const { did, json, home } = openSearch()

  test('goes in and out as it is', async () => {
    const cases = globSync('plans/**/*.json', { cwd: FIXTURES })
      .flatMap((name): Case[] => {
        const { case: file } = JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'))
        return file?.opportunity ? [file] : []
      })
      .filter(({ opportunity }, index, all) => all.findIndex((one) => one.opportunity.id === opportunity.id) === index)
    expect(cases.length).toBeGreaterThan(20)
    writeFileSync(join(home, 'cases.json'), JSON.stringify({ afterword: 1, seeker: null, policy: null, cases }))
    await did(['import', join(home, 'cases.json'), '--yes'])
    const out = await json<{ cases: Case[] }>(['export'])
    const byId = (all: readonly Case[]) => new Map(all.map((one) => [one.opportunity.id, one]))
    expect(byId(out.cases)).toEqual(byId(cases))
  })
})

describe('what other programs wrote', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused, run, home } = search
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  }

  test("is a tracker's table in any encoding; what cannot be read is named by its line", async () => {
    await startSearch(search)
    const table =
      'Company;Job Title;Status;Interview;Salary\nMüller & Söhne;Planner;Applied;03/09/2026 11:00;90k\n;Nobody;Applied;;\n'
    const name = file('tracker.csv', Buffer.from(table, 'latin1'))
    const told = await did(['import', name, '--yes', '--dates', 'day-first', '--minutes', '45', '--held', 'phone'])
    expect(told).toContain('Müller & Söhne')
    expect(told).toContain('line 3')
    expect(told).toContain('Salary “90k” has no place')
    expect(await json(['list'])).toMatchObject([{ id: 'larkspur' }, { employer: 'Müller & Söhne', role: 'Planner' }])
    const { cases } = await json<{ cases: Case[] }>(['export'])
    expect(cases.at(-1)?.interviews).toMatchObject([{ start: '2026-09-03T11:00:00+01:00', format: 'phone' }])
  })

  test('adds nothing when the same table comes again, unless a copy is asked for', async () => {
    const name = file(
      'again.csv',
      'Company,Job Title\nMillrace Foods,Planner\nMillrace Foods,Planner\nTidewater,Nurse\n',
    )
    expect(await did(['import', name, '--yes'])).toContain('has the employer and the job of line 2')
    const kept = await json<unknown[]>(['list'])
    expect(await did(['import', name, '--yes', '--existing', 'replace'])).toContain('was left as it is')
    expect(await json(['list'])).toEqual(kept)
    await did(['import', name, '--yes', '--existing', 'copy'])
    expect(await json(['list'])).toHaveLength(kept.length + 3)
  })

  test('is a table whose columns are said by hand; one undo takes all of it back', async () => {
    const name = file('own.csv', 'House,Post,Stage,Company\nAlder,Planner,Rejected,x\nBirch,Nurse,,y\n')
    const missing = await refused(['import', name, '--yes'])
    expect(missing).toContain('--map "COLUMN=role"; there are House, Post, Stage, Company')
    expect(await refused(['import', name, '--yes', '--map', 'Firm=employer'])).toContain('no such column; it has House')
    const by = ['--map', 'House=employer', '--map', '2=role', '--map', 'company=none']
    expect(await did(['import', name, '--dry', ...by])).toMatch(/House → employer.*such as Alder, Birch/)
    const before = await json(['list'])
    const told = await did(['import', name, '--yes', ...by])
    expect(await json(['list', '--state', 'closed'])).toMatchObject([{ employer: 'Alder', role: 'Planner' }])
    expect(await did(['history'])).toContain('import of 2 opportunities')
    expect(told).toMatch(/afterword.undo.\d+/)
    expect(await did(['undo'])).toContain('Taken back: import of 2 opportunities')
    expect(await json(['list'])).toEqual(before)
  })

  test('is a table of which every row comes in beside what lies in the bin', async () => {
    await did(['add', 'Acme', 'Dev'])
    await did(['delete', 'acme'])
    await did(['import', file('acme.csv', 'Company,Role\nAcme,Dev\nAcme,Ops\n'), '--yes'])
    const listed = await json<{ id: string; role: string }[]>(['list'])
    expect(listed.flatMap(({ id, role }) => (id.startsWith('acme') ? [`${id} ${role}`] : []))).toEqual([
      'acme-2 Dev',
      'acme-3 Ops',
    ])
  })

  test('is seen as it will be kept, when one id stands in it twice', async () => {
    const { cases } = await json<{ cases: Case[] }>(['export'])
    const [one] = cases
    const twice = file(
      'twice.json',
      JSON.stringify([
        { ...one, opportunity: { ...one?.opportunity, id: 'twin' } },
        { ...one, opportunity: { ...one?.opportunity, id: 'twin' } },
      ]),
    )
    const seen = await json<{ items: unknown[] }>(['import', twice, '--dry', '--existing', 'copy'])
    expect(seen.items).toMatchObject([
      { id: 'twin', what: 'added' },
      { id: 'twin-2', what: 'copied' },
    ])
    const kept = await json<{ items: unknown[] }>(['import', twice, '--yes', '--existing', 'copy'])
    expect(kept.items).toEqual(seen.items)
    expect(await did(['import', twice, '--dry', '--existing', 'replace'])).toContain('would replace')
  })

  test('replaces what follows its owner by what follows its owner still', async () => {
    const everything = file('before.json', await did(['export']))
    await did(['settings', '--name', 'Inês Duarte Reis'])
    await did(['import', everything, '--yes', '--existing', 'replace'])
    const { cases } = await json<{ cases: Case[] }>(['export'])
    expect(new Set(cases.map(({ seeker }) => seeker.name))).toEqual(new Set(['Inês Duarte Reis']))
    await did(['settings', '--name', 'Inês Reis'])
    const later = await json<{ cases: Case[] }>(['export'])
    expect(new Set(later.cases.map(({ seeker }) => seeker.name))).toEqual(new Set(['Inês Reis']))
  })

  test('is people for an opportunity, whom it knows again', async () => {
    const card = (name: string, email: string) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${email}\nTITLE:Head of Design\nEND:VCARD\n`
    const cards = file(
      'people.vcf',
      card('Dana Lee', 'dana@larkspur.example') + card('Mia Stone', 'mia@larkspur.example'),
    )
    expect(await refused(['import', cards, '--yes'])).toContain('--to OPPORTUNITY')
    await did(['import', cards, '--to', 'larkspur', '--yes'])
    const { cases } = await json<{ cases: Case[] }>(['export'])
    const contacts = cases.find(({ opportunity }) => opportunity.id === 'larkspur')?.contacts
    expect(contacts?.map(({ name }) => name)).toEqual(['Dana Lee', 'Omar Haddad', 'Mia Stone'])
    expect(contacts?.[0]).toMatchObject({ title: 'Head of Design', role: 'hiring-manager' })
  })

  test('is an invitation: another round', async () => {
    const invitation = join(FIXTURES, 'calendar/google-request.ics')
    expect(await refused(['import', invitation, '--to', 'larkspur', '--yes'])).toContain('--held video')
    const held = ['--minutes', '45', '--held', 'onsite']
    const told = await did(['import', invitation, '--to', 'larkspur', '--yes', ...held])
    expect(told).toContain('changed')
    const { cases } = await json<{ cases: Case[] }>(['export'])
    expect(cases.find(({ opportunity }) => opportunity.id === 'larkspur')?.interviews).toHaveLength(2)
  })

  test('is refused whole, with the place, where it is none of these', async () => {
    expect(await refused(['import', file('broken.json', '{"opportunity": }')])).toContain('broken.json:1:17')
    expect(await refused(['import', file('other.json', '{"opportunity": {}}')])).toContain('opportunity.employer')
    expect(await refused(['import', file('picture.csv', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3]))])).toContain(
      'export it as CSV',
    )
    expect(await refused(['import', join(home, 'nonsuch.csv')])).toContain('nonsuch.csv')
    const { code } = await run(['import', file('empty.csv', '')])
    expect(code).toBe(2)
  })
})

describe('a disk that fills while a file comes in', { timeout: 60_000 }, () => {
  const { home } = openSearch()

  test('keeps what was kept, tells which, and the rest can come later', async ({ skip }) => {
    const disk = mountSmallDisk('8m')
    if (disk.kind === 'none') return skip(disk.reason)
    const { case: pattern } = JSON.parse(readFileSync(join(FIXTURES, PLAN), 'utf8'))
    const cases = Array.from({ length: 40 }, (_, at) => ({
      ...pattern,
      opportunity: { ...pattern.opportunity, id: `job-${at}`, role: `Planner ${'x'.repeat(200_000)}` },
    }))
    const name = join(home, 'many.json')
    writeFileSync(name, JSON.stringify(cases))
    const { code, out, problems } = await runAfterword(['import', name, '--yes', '--json'], disk.folder)
    expect({ code, problems }).toEqual({ code: 2, problems: expect.stringContaining('the disk is full') })
    const told: string[] = JSON.parse(out).items.map(({ id }: { id: string }) => id)
    expect(told.length).toBeGreaterThan(0)
    const listed = JSON.parse((await runAfterword(['list', '--json'], disk.folder)).out)
    expect(listed.map(({ id }: { id: string }) => id).sort()).toEqual(told.sort())
  })
})

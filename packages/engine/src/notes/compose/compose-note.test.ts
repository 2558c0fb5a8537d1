import { describe, expect, it } from 'vitest'
import type { Case } from '../../model/case.ts'
import type { Action } from '../../model/plan.ts'
import { composeAll, composeNote } from './compose-note.ts'
import type { Draft, Questions } from './draft.ts'
import { formatNoteFile } from './format-note-file.ts'
import { composeNameApology } from './kinds/short-messages.ts'
import { occasionsOfEveryKind } from './testing/drafts-of-every-kind.ts'
import { inventAction, inventCase, thankYousOf } from './testing/invented-cases.ts'

const NOW = '2026-09-15T14:00:00-04:00'

const dana = inventAction('thank-you', { interview: 'iv-1', contact: 'dana', followUpOn: '2026-09-22' })

function caseWith(more: {
  notes?: Case['interviews'][number]['notes']
  opportunity?: Partial<Case['opportunity']>
  name?: string
}): Case {
  return {
    version: 1,
    seeker: {
      name: 'Ana Ruiz',
      email: 'ana@example.org',
      phone: '+1 212 555 0147',
      timeZone: 'America/New_York',
      region: 'US-NY',
    },
    opportunity: { id: 'opp-1', employer: 'Northwind Freight', role: 'Account executive', ...more.opportunity },
    contacts: [
      {
        id: 'dana',
        name: more.name ?? 'Dana Lee',
        role: 'hiring-manager',
        email: 'dana@northwind.example',
        phone: '+1 212 555 0101',
      },
      { id: 'omar', name: 'Omar Haddad', role: 'peer', email: 'omar@northwind.example' },
    ],
    interviews: [
      {
        id: 'iv-1',
        round: 1,
        start: '2026-09-15T10:00:00-04:00',
        end: '2026-09-15T11:00:00-04:00',
        format: 'onsite',
        interviewers: ['dana', 'omar'],
        ...(more.notes ? { notes: more.notes } : {}),
      },
    ],
    log: [],
  }
}

function draftOf(written: Draft | Questions | undefined): Draft {
  if (!written || 'asks' in written) throw new Error(`No draft: ${JSON.stringify(written)}`)
  return written
}

function questionsOf(written: Draft | Questions | undefined): readonly string[] {
  return written && 'asks' in written ? written.asks : []
}

describe('every kind', () => {
  it.each(occasionsOfEveryKind(1).map((occasion) => [occasion.name, occasion] as const))(
    'writes: %s',
    (_, { caseFile, action, now }) => {
      const draft = draftOf(composeNote(caseFile, action, { now }))
      expect(draft.action).toBe(action.id)
      expect(draft.to).not.toBe('')
      expect(draft.body).toContain(caseFile.seeker.name)
      expect(draft.subject === undefined).toBe(draft.channel !== 'email')
      expect([draft.subject ?? '', draft.body, draft.script ?? ''].join('\n')).not.toMatch(
        /[{}<>|[\]—–]|\.\.| [,.;]|undefined/,
      )
    },
  )

  it('gives the same text for the same case, action and moment, alone or among others', () => {
    const caseFile = inventCase(5, 4)
    const all = composeAll(caseFile, thankYousOf(caseFile), { now: NOW })
    const alone = thankYousOf(caseFile).map((action) => composeNote(caseFile, action, { now: NOW }))
    expect(all).toEqual(alone)
  })

  it('writes nothing for what is no message', () => {
    const quiet: Action['kind'][] = [
      'prepare',
      'debrief',
      'fit-review',
      'find-contact',
      'write-notes',
      'record-lesson',
      'decide-offer',
      'fix-address',
    ]
    expect(
      composeAll(
        inventCase(1),
        quiet.map((kind) => inventAction(kind, { contact: inventCase(1).contacts[0]?.id ?? '', interview: 'iv-1' })),
        { now: NOW },
      ),
    ).toEqual([])
  })
})

describe('a thank-you', () => {
  const notes = [
    { id: 'n1', contact: 'dana', kind: 'topic' as const, text: 'How the dana team plans the spring launch' },
    { contact: 'dana', kind: 'challenge' as const, text: 'the backlog of claims' },
  ]

  it('names what they talked about, says when to follow up, and says which notes it used', () => {
    const draft = draftOf(composeNote(caseWith({ notes }), dana, { now: NOW }))
    expect(draft.body).toContain('how the Dana team plans the spring launch')
    expect(draft.body).toContain('Tuesday, September 22')
    expect(draft.followUpOn).toBe('2026-09-22')
    expect(draft.uses).toEqual(['n1', 1])
  })

  it('is addressed to the person, signed with name and number', () => {
    const draft = draftOf(composeNote(caseWith({ notes, name: 'Ms Dana Lee' }), dana, { now: NOW }))
    expect(draft.body.startsWith('Dear Ms Lee,\n\n')).toBe(true)
    expect(draft.body.endsWith('\nAna Ruiz\n+1 212 555 0147')).toBe(true)
    expect(draft.to).toBe('dana@northwind.example')
    expect(draft.subject?.length).toBeLessThanOrEqual(60)
  })

  it('writes dates and words as in the employer’s region', () => {
    const draft = draftOf(composeNote(caseWith({ notes, opportunity: { region: 'GB-ENG' } }), dana, { now: NOW }))
    expect(draft.body).toContain('Tuesday 22 September')
  })

  it('ties a strength to what the job needs', () => {
    const strengths = [
      { need: 'bring order to a growing client list', evidence: 'Led the move of 300 accounts to one register' },
    ]
    const draft = draftOf(composeNote(caseWith({ notes, opportunity: { strengths } }), dana, { now: NOW }))
    expect(draft.body).toContain('bringing order to a growing client list')
    expect(draft.body).toContain('I led the move of 300 accounts to one register')
  })

  it('does not claim an interest that is not there', () => {
    const draft = draftOf(composeNote(caseWith({ notes, opportunity: { interest: 'unsure' } }), dana, { now: NOW }))
    expect(draft.body).not.toMatch(/\binterest|\bkeen/i)
  })

  it('asks what they talked about when nothing is noted', () => {
    expect(questionsOf(composeNote(caseWith({}), dana, { now: NOW }))[0]).toContain(
      'What did you and Dana Lee talk about?',
    )
  })

  it('asks for a cleaner phrase rather than paste a jotting', () => {
    const jotted = [{ id: 'n1', contact: 'dana', kind: 'topic' as const, text: 'lost 2 ppl, worried re: on-call' }]
    expect(questionsOf(composeNote(caseWith({ notes: jotted }), dana, { now: NOW }))[0]).toContain('lost 2 ppl')
    const phrases = { n1: { form: 'noun-phrase', text: 'the on-call rota' } } as const
    expect(draftOf(composeNote(caseWith({ notes: jotted }), dana, { now: NOW, phrases })).body).toContain(
      'the on-call rota',
    )
    const byIndex = { 'iv-1#0': { form: 'gerund', text: 'covering the nights' } } as const
    const unnamed = jotted.map(({ id: _, ...note }) => note)
    expect(draftOf(composeNote(caseWith({ notes: unnamed }), dana, { now: NOW, phrases: byIndex })).body).toContain(
      'covering the nights',
    )
  })

  it('gives a note taken for everyone to one person only, and asks about the others', () => {
    const shared = [{ kind: 'topic' as const, text: 'the new warehouse' }]
    const omar = inventAction('thank-you', { interview: 'iv-1', contact: 'omar' })
    expect(draftOf(composeNote(caseWith({ notes: shared }), dana, { now: NOW })).body).toContain('the new warehouse')
    expect(questionsOf(composeNote(caseWith({ notes: shared }), omar, { now: NOW }))[0]).toContain('Omar Haddad')
  })

  it('passes thanks on by name', () => {
    const draft = draftOf(composeNote(caseWith({ notes }), { ...dana, passOnTo: ['omar'] }, { now: NOW }))
    expect(draft.body).toContain('Omar Haddad')
  })

  it('asks for an address it would need', () => {
    const caseFile = caseWith({ notes })
    const without: Case = { ...caseFile, contacts: caseFile.contacts.map(({ email: _, ...contact }) => contact) }
    expect(questionsOf(composeNote(without, dana, { now: NOW }))).toEqual(['What is the e-mail address of Dana Lee?'])
  })
})

describe('other messages', () => {
  it('leaves name and number twice on a machine, in at most 80 words', () => {
    const caseFile = caseWith({})
    const call = inventAction('check-in', {
      id: 'check-in:1',
      contact: 'dana',
      channel: 'phone',
      includes: ['leave-voicemail'],
    })
    const draft = draftOf(composeNote(caseFile, call, { now: '2026-09-22T10:00:00-04:00' }))
    expect(draft.body.split('Ana Ruiz').length - 1).toBeGreaterThanOrEqual(2)
    expect(draft.body.split('+1 212 555 0147').length - 1).toBeGreaterThanOrEqual(2)
    expect(draft.body.split(/\s+/).length).toBeLessThanOrEqual(80)
    expect(draft.script).toBeDefined()
    expect(draft.to).toBe('+1 212 555 0101')
  })

  it('asks for the number to call back when none is recorded', () => {
    const caseFile = caseWith({})
    const { phone: _, ...seeker } = caseFile.seeker
    const call = inventAction('check-in', { id: 'check-in:1', contact: 'dana', channel: 'phone' })
    expect(questionsOf(composeNote({ ...caseFile, seeker }, call, { now: NOW }))).toHaveLength(1)
  })

  it('has reception spell the name, without asking for the interviewer', () => {
    const draft = draftOf(
      composeNote(caseWith({}), inventAction('verify-name', { interview: 'iv-1', contact: 'dana', channel: 'none' }), {
        now: NOW,
      }),
    )
    expect(draft.body).toContain('D-A-N-A, L-E-E')
    expect(draft.channel).toBe('phone')
    expect(draft.to).toBe('')
  })

  it('keeps an invitation to connect within 200 characters, however long the topic', () => {
    const text =
      'how the operations team in the northern depots plans the spring launch together with marketing and the suppliers abroad'
    const caseFile = caseWith({ notes: [{ contact: 'dana', kind: 'topic', text }] })
    const draft = draftOf(
      composeNote(
        caseFile,
        inventAction('linkedin-invite', { interview: 'iv-1', contact: 'dana', channel: 'linkedin' }),
        { now: NOW },
      ),
    )
    expect(draft.body.length).toBeLessThanOrEqual(200)
  })

  it('asks for something to read before it keeps in touch', () => {
    expect(
      questionsOf(composeNote(caseWith({}), inventAction('keep-in-touch', { contact: 'dana' }), { now: NOW }))[0],
    ).toContain('article')
  })

  it('answers "still deciding" with the day they named', () => {
    const caseFile: Case = {
      ...caseWith({}),
      log: [
        {
          id: 'm1',
          at: '2026-09-22T11:00:00-04:00',
          type: 'received',
          contact: 'dana',
          channel: 'email',
          kind: 'reply',
          decisionBy: '2026-09-30',
        },
      ],
    }
    const draft = draftOf(
      composeNote(caseFile, inventAction('reply', { id: 'reply:m1', contact: 'dana' }), {
        now: '2026-09-22T15:00:00-04:00',
      }),
    )
    expect(draft.body).toContain('Wednesday, September 30')
  })

  it('asks what to answer when nothing is known of the message', () => {
    const caseFile: Case = {
      ...caseWith({}),
      log: [
        {
          id: 'm1',
          at: '2026-09-22T11:00:00-04:00',
          type: 'received',
          contact: 'dana',
          channel: 'email',
          kind: 'reply',
        },
      ],
    }
    expect(
      questionsOf(
        composeNote(caseFile, inventAction('reply', { id: 'reply:m1', contact: 'dana' }), {
          now: '2026-09-22T15:00:00-04:00',
        }),
      ),
    ).toHaveLength(1)
  })

  it('names the day of the other offer when it is told', () => {
    const action = inventAction('tell-about-offer', { contact: 'dana', channel: 'none' })
    expect(draftOf(composeNote(caseWith({}), action, { now: NOW, offerRespondBy: '2026-09-25' })).body).toContain(
      'Friday, September 25',
    )
    expect(draftOf(composeNote(caseWith({}), action, { now: NOW })).body).not.toContain('September')
  })

  it('puts an answer right only with an answer of the seeker’s own', () => {
    const write = (text: string) =>
      composeNote(
        {
          ...caseWith({
            notes: [
              { contact: 'dana', kind: 'topic', text: 'the move' },
              { contact: 'dana', kind: 'fumbled', text },
            ],
          }),
          contacts: [{ id: 'dana', name: 'Dana Lee', role: 'hiring-manager', postalAddress: '1 Pier St' }],
        },
        inventAction('handwritten-note', {
          interview: 'iv-1',
          contact: 'dana',
          channel: 'post',
          includes: ['addendum'],
        }),
        { now: NOW },
      )
    expect(draftOf(write('the question about churn: forgot to mention the referral programme')).body).toContain(
      'the referral programme',
    )
    expect(questionsOf(write('the question about churn'))[0]).toContain('the question about churn')
  })

  it('says sorry for a misspelt name in a line or two', () => {
    const draft = draftOf(composeNameApology(caseWith({}), 'dana', { now: NOW }))
    expect(draft.body).toContain('Dear Dana,')
    expect(draft.action).toBe('apology:dana')
  })
})

describe('formatNoteFile', () => {
  it('gives headers, a blank line and the body', () => {
    const caseFile = caseWith({ notes: [{ contact: 'dana', kind: 'topic', text: 'the new warehouse' }] })
    const draft = draftOf(composeNote(caseFile, dana, { now: NOW }))
    const text = formatNoteFile(draft)
    expect(text).toMatch(/^To: dana\nKind: thank-you\nInterview: iv-1\nChannel: email\nSubject: .+\n\nDear Dana,\n/)
  })
})

describe('messages through or to an outside recruiter', () => {
  const routed = (text: string) => {
    const caseFile = caseWith({ notes: [{ contact: 'dana', kind: 'topic', text }] })
    const withAgnes: Case = {
      ...caseFile,
      contacts: [
        ...caseFile.contacts,
        { id: 'agnes', name: 'Agnes Byrne', role: 'agency-recruiter', email: 'agnes@search.example' },
      ],
    }
    const action = inventAction('thank-you', { interview: 'iv-1', contact: 'agnes', passOnTo: ['dana', 'omar'] })
    return draftOf(composeNote(withAgnes, action, { now: NOW })).body
  }

  it('thank each by name, with what was noted about the talk', () => {
    expect(routed('how they onboard new drivers')).toMatch(
      /Dana Lee for .* how they onboard new drivers and Omar Haddad/,
    )
    expect(routed('They want to open a second depot')).toContain('that they want to open a second depot')
  })
})

describe('an answer that was put off', () => {
  it('does not promise a day that has passed', () => {
    const caseFile: Case = {
      ...caseWith({}),
      log: [
        {
          id: 'm1',
          at: '2026-09-22T11:00:00-04:00',
          type: 'received',
          contact: 'dana',
          channel: 'email',
          kind: 'offer',
          respondBy: '2026-09-25',
        },
      ],
    }
    const reply = inventAction('reply', { id: 'reply:m1', contact: 'dana' })
    expect(draftOf(composeNote(caseFile, reply, { now: '2026-09-24T10:00:00-04:00' })).body).toContain(
      'Friday, September 25',
    )
    expect(draftOf(composeNote(caseFile, reply, { now: '2026-09-28T10:00:00-04:00' })).body).not.toContain(
      'September 25',
    )
  })
})

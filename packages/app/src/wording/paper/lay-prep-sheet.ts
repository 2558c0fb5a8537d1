import type { Outline, OutlineSection, PaperSize } from '../../ports/paper.ts'
import type { PrepSheet } from '../../use-cases/interviews/prepare-interview.ts'
import { phraseAt } from '../moments/say-window.ts'
import { sayInZones } from '../moments/zones.ts'
import { ROLE_WORDS } from '../role-words.ts'
import { sayInterview } from '../say-event.ts'
import { nameOf, subjectOf } from '../subject.ts'
import { learntSectionsOf } from './learnt-sections.ts'

type Item = Extract<OutlineSection, { kind: 'list' }>['items'][number]

/** `Interview on site with Dana Lee, Tue 22 Sep at 9:00` */
export function sayPrepLead({ case: file, interview }: PrepSheet, now: string): string {
  const { zones } = subjectOf(file, now, new Map())
  return `${sayInterview(interview, file)}, ${sayInZones(zones, interview.start, (clock) => phraseAt(interview.start, clock))}`
}

/** What to take into an interview, list by list; lists of nothing are left out. */
export function prepSectionsOf(sheet: PrepSheet) {
  const { case: file, people, ask, earlierNotes, concerns } = sheet
  const told = (open: boolean, aside: string) => (open ? {} : { aside })
  const sections: readonly (readonly [id: string, heading: string, items: readonly Item[]])[] = [
    [
      'people',
      'Who will be there',
      people.length === 0
        ? [{ text: 'Not known yet. Ask whom you will meet; their names are half of the thank-you.', box: true }]
        : people.map(({ name, title, role, nameVerified, email }) => {
            const open = [nameVerified !== true && 'check the spelling', email === undefined && 'ask for a card']
            const aside = open.filter((one) => one !== false).join(' · ')
            const text = `${name}, ${title ?? ROLE_WORDS[role].toLowerCase()}`
            return { text, box: true, ...(aside === '' ? {} : { aside }) }
          }),
    ],
    [
      'ask',
      'Before you leave, ask',
      [
        {
          text: 'When do you see yourselves making a decision?',
          box: true,
          ...told(ask.decisionDate, 'they have told you; ask whether it still holds'),
        },
        {
          text: 'May I follow up, when, how, and with whom?',
          box: true,
          ...told(ask.howToFollowUp, 'they have told you'),
        },
        { text: 'A card of everyone I met', box: true },
      ],
    ],
    [
      'proof',
      'What they need, and your proof',
      (file.opportunity.strengths ?? []).map(({ need, evidence }) => ({ text: `${need}: ${evidence}` })),
    ],
    [
      'earlier',
      'From earlier rounds',
      earlierNotes.map(({ note: { text, contact } }) => ({
        text,
        ...(contact === undefined ? {} : { aside: nameOf(file, contact) }),
      })),
    ],
    ['concerns', 'Your concerns, now that they are interested', concerns.map(({ text }) => ({ text }))],
    ...learntSectionsOf(sheet),
    [
      'interest',
      'If they lose interest',
      [
        {
          text: 'Ask whether there is a question about your last answer, or how it is going so far. It may have nothing to do with you.',
        },
      ],
    ],
  ]
  return sections
    .filter(([, , items]) => items.length > 0)
    .map(([id, heading, items]) => ({ kind: 'list' as const, id, heading, items }))
}

/** The prep sheet of an interview, with room for notes. */
export function layPrepSheet(sheet: PrepSheet, size: PaperSize, now: string): Outline {
  const { employer, role } = sheet.case.opportunity
  return {
    kind: 'outline',
    title: `${employer}, ${role}`,
    lead: [sayPrepLead(sheet, now), sheet.interview.place, sheet.interview.link]
      .filter((line) => line !== undefined)
      .join('\n'),
    size,
    sections: [...prepSectionsOf(sheet), { kind: 'lines', heading: 'Notes', count: 8 }],
    foot: (page) => (page === 1 ? '' : `${employer} · page ${page}`),
  }
}

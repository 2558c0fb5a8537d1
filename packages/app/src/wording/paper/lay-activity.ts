import type { Outline, PaperSize } from '../../ports/paper.ts'
import type { Activity } from '../../use-cases/paper/list-activity.ts'
import { capital } from '../capital.ts'
import { momentIn } from '../moments/moment.ts'
import { sayDate, sayDay } from '../moments/say-moment.ts'
import { sayEntry, sayInterview } from '../say-event.ts'

/** A dated list of what was done to find work, as offices ask for it: without what was said or felt. */
export function layActivity({ seeker, deeds, from, to, now }: Activity, size: PaperSize): Outline {
  // No year is "this year" to whoever files it.
  const noYear = momentIn(seeker.timeZone, '1970-01-01T12:00:00Z')
  const dated = (day: string) => sayDay(day, noYear)
  const rows = deeds.map(({ day, case: file, deed }) => {
    const { employer, role } = file.opportunity
    const words =
      deed.kind === 'taken-on'
        ? 'Took up the opening'
        : deed.kind === 'interview'
          ? sayInterview(deed.interview, file)
          : (sayEntry(deed.entry, file) ?? '')
    return [dated(day), employer, role, inThirdPerson(words)]
  })
  const address = seeker.postalAddress?.split('\n').join(', ')
  return {
    kind: 'outline',
    title: 'Record of the search for work',
    lead: [seeker.name, address, `${dated(from)} to ${dated(to)}`].filter((part) => part !== undefined).join(' · '),
    size,
    sections: [
      rows.length === 0
        ? { kind: 'list', heading: 'What was done', items: [{ text: 'Nothing is on record for these days.' }] }
        : {
            kind: 'table',
            heading: `What was done: ${rows.length === 1 ? '1 entry' : `${rows.length} entries`}`,
            columns: [
              { label: 'Day', share: 5 },
              { label: 'Employer', share: 7 },
              { label: 'Position', share: 7 },
              { label: 'What', share: 13 },
            ],
            rows,
          },
      { kind: 'signatures', labels: ['Place, date', 'Signature'] },
    ],
    foot: (page) =>
      `${seeker.name} · drawn up on ${sayDate(momentIn(seeker.timeZone, now), noYear.year)} · page ${page}`,
  }
}

/** `You thanked Dana Lee` becomes `Thanked Dana Lee`. */
function inThirdPerson(words: string): string {
  const rest = words.replace(/^You /, '')
  return `${capital(rest)}`.replaceAll(/ you\b/g, ' the applicant')
}

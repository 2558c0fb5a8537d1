import type { LoadFormats } from '../ports/file-formats.ts'

/** The readers and writers of calendars, cards and tables; loaded for the first file that comes or goes. */
export const loadFormats: LoadFormats = async () => {
  const [
    { writeCalendar },
    { readCalendarFile },
    { readCards },
    { writeCards },
    { readTable },
    { writeTable },
    decoding,
  ] = await Promise.all([
    import('../calendar/write-calendar.ts'),
    import('../calendar/read-calendar-file.ts'),
    import('../cards/read-cards.ts'),
    import('../cards/write-cards.ts'),
    import('../spreadsheets/read-table.ts'),
    import('../spreadsheets/write-table.ts'),
    import('../text-files/decode-text.ts'),
  ])
  return {
    calendars: { read: readCalendarFile, write: writeCalendar },
    cards: { read: readCards, write: writeCards },
    spreadsheets: { read: readTable, write: writeTable },
    decode: decoding.decodeText,
  }
}

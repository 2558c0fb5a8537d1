import type { CalendarFiles } from './calendar-files.ts'
import type { ContactCards } from './contact-cards.ts'
import type { Spreadsheets } from './spreadsheets.ts'
import type { DecodeText } from './text-decoding.ts'

/** The formats in which other programs hand files over. */
export interface FileFormats {
  readonly calendars: CalendarFiles
  readonly cards: ContactCards
  readonly spreadsheets: Spreadsheets
  readonly decode: DecodeText
}

/** Readers and writers of files are loaded for the first file. */
export type LoadFormats = () => Promise<FileFormats>

import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { openModelEndpoint } from '../model-endpoint/open-model-endpoint.ts'
import type { DraftFolder } from '../ports/draft-folder.ts'
import type { LinkTitles } from '../ports/link-titles.ts'
import type { Paper } from '../ports/paper.ts'
import type { PhraseReader } from '../ports/phrase-reader.ts'
import type { PracticeSchedule } from '../ports/practice-schedule.ts'
import type { Settle } from '../ports/record.ts'
import { createTextFiles } from '../text-files/read-text-file.ts'
import { createUseCases, type Ports, type UseCases } from '../use-cases/use-cases.ts'
import { bindMail } from './bind-mail.ts'
import { bindReading } from './bind-reading.ts'
import { bindTelling } from './bind-telling.ts'
import { loadFormats } from './load-formats.ts'
import { openRecordLazily } from './open-record-lazily.ts'

/** The use-cases, what they run on, and how to let go of it. */
export interface Bound {
  readonly useCases: UseCases
  readonly ports: Ports
  close(): Promise<void>
}

/**
 * The use-cases with the adapters they run on; what a command does not need is not loaded for it. `close` lets go of the
 * record, if it was opened.
 */
export function bindUseCases(surroundings: Surroundings): Bound {
  const holidays = openHolidays(createDaysShelf(surroundings.cacheFolder))
  const settle: Settle = async (caseFile, now) => {
    const { settleWith } = await import('../use-cases/record/settle-case.ts')
    return settleWith(holidays)(caseFile, now)
  }
  const { close, ...kept } = openRecordLazily(surroundings, settle, systemClock)
  const ports: Ports = {
    clock: systemClock,
    files: createTextFiles(surroundings.folder, standardInput),
    holidays,
    phrases,
    model: openModelEndpoint(surroundings.model),
    drafts: deferDrafts(surroundings.folder),
    formats: loadFormats,
    schedule,
    paper,
    titles,
    ...kept,
    ...bindMail(surroundings),
    ...bindReading(surroundings.folder),
    ...bindTelling(surroundings),
  }
  return { useCases: createUseCases(ports), ports, close }
}

/** Opened when it is read: most commands never do. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
}

function deferDrafts(folder: string): DraftFolder {
  return {
    keep: async (...request) => {
      const { openDraftFolder } = await import('../text-files/open-draft-folder.ts')
      return openDraftFolder(folder).keep(...request)
    },
  }
}

const schedule: PracticeSchedule = {
  weigh: async (...request) => {
    const { openPracticeSchedule } = await import('../practice/open-practice-schedule.ts')
    return openPracticeSchedule({ fuzz: true }).weigh(...request)
  },
}

/** What asks pages for their titles is loaded for the first link, and only where the user allows it. */
const titles: LinkTitles = {
  read: async (url) => (await import('../link-titles/open-link-titles.ts')).openLinkTitles().read(url),
}

/** What makes PDFs is loaded for the first sheet that is printed. */
const paper: Paper = {
  print: async (sheet) => (await import('../paper/open-paper.ts')).openPaper().print(sheet),
}

/** The tagger of words is large, and loaded for the first note that is drafted. */
const phrases: PhraseReader = {
  read: async (...request) => {
    const { openPhraseReader } = await import('../words/open-phrase-reader.ts')
    const { loadTagger } = await import('../words/load-tagger.ts')
    return openPhraseReader(loadTagger).read(...request)
  },
}

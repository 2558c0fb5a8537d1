import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { openModelEndpoint } from '../model-endpoint/open-model-endpoint.ts'
import { openDraftFolder } from '../text-files/open-draft-folder.ts'
import { createTextFiles } from '../text-files/read-text-file.ts'
import { settleWith } from '../use-cases/record/settle-case.ts'
import { createUseCases, type UseCases } from '../use-cases/use-cases.ts'
import { loadTagger } from '../words/load-tagger.ts'
import { openPhraseReader } from '../words/open-phrase-reader.ts'
import { bindMail } from './bind-mail.ts'
import { openRecordLazily } from './open-record-lazily.ts'

/** The use-cases with the adapters they run on. `close` lets go of the record, if it was opened. */
export function bindUseCases(surroundings: Surroundings): { useCases: UseCases; close(): Promise<void> } {
  const holidays = openHolidays(createDaysShelf(surroundings.cacheFolder))
  const { close, ...kept } = openRecordLazily(surroundings, settleWith(holidays), systemClock)
  const useCases = createUseCases({
    clock: systemClock,
    files: createTextFiles(surroundings.folder, process.stdin),
    holidays,
    phrases: openPhraseReader(loadTagger),
    model: openModelEndpoint(surroundings.model),
    drafts: openDraftFolder(surroundings.folder),
    ...kept,
    ...bindMail(surroundings),
  })
  return { useCases, close }
}

import { openInvitationReader } from '../calendar/read-invitation.ts'
import type { UseCases } from '../cli/door.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { openMailReader } from '../mail/mime/open-mail-reader.ts'
import { openModelEndpoint } from '../model-endpoint/open-model-endpoint.ts'
import { openDraftFolder } from '../text-files/open-draft-folder.ts'
import { createRawFiles } from '../text-files/read-raw-file.ts'
import { createTextFiles } from '../text-files/read-text-file.ts'
import { checkNotes } from '../use-cases/check-notes.ts'
import { composeNotes } from '../use-cases/compose-notes.ts'
import { explainStep } from '../use-cases/explain-step.ts'
import { keepDrafts } from '../use-cases/keep-drafts.ts'
import { planCases } from '../use-cases/plan-cases.ts'
import { readMessages } from '../use-cases/read-messages.ts'
import { findRule, listRules } from '../use-cases/read-rules.ts'
import { loadTagger } from '../words/load-tagger.ts'
import { openPhraseReader } from '../words/open-phrase-reader.ts'

/** The use-cases with the adapters they run on. */
export function bindUseCases(surroundings: Surroundings): UseCases {
  const ports = {
    clock: systemClock,
    files: createTextFiles(surroundings.folder, process.stdin),
    rawFiles: createRawFiles(surroundings.folder),
    mail: openMailReader(),
    invitations: openInvitationReader(),
    holidays: openHolidays(createDaysShelf(surroundings.cacheFolder)),
    phrases: openPhraseReader(loadTagger),
    model: openModelEndpoint(surroundings.model),
    drafts: openDraftFolder(surroundings.folder),
  }
  return {
    planCases: (request) => planCases(ports, request),
    explainStep: (request) => explainStep(ports, request),
    checkNotes: (request) => checkNotes(ports, request),
    composeNotes: (request) => composeNotes(ports, request),
    keepDrafts: (request) => keepDrafts(ports, request),
    readMessages: (request) => readMessages(ports, request),
    listRules,
    findRule,
  }
}

import type { UseCases } from '../cli/door.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { createTextFiles } from '../text-files/read-text-file.ts'

/** The use-cases with the adapters they run on. What a command does not need is not loaded for it. */
export function bindUseCases(surroundings: Surroundings): UseCases {
  const ports = {
    clock: systemClock,
    files: createTextFiles(surroundings.folder, standardInput),
    holidays: openHolidays(createDaysShelf(surroundings.cacheFolder)),
  }
  return {
    planCases: async (request) => (await import('../use-cases/plan-cases.ts')).planCases(ports, request),
    explainStep: async (request) => (await import('../use-cases/explain-step.ts')).explainStep(ports, request),
    checkNotes: async (request) => (await import('../use-cases/check-notes.ts')).checkNotes(ports, request),
    composeNotes: async (request) => {
      const { composeNotes } = await import('../use-cases/compose-notes.ts')
      return composeNotes({ ...ports, ...(await openWritingPorts(surroundings)) }, request)
    },
    keepDrafts: async (request) => {
      const { keepDrafts } = await import('../use-cases/keep-drafts.ts')
      const { openDraftFolder } = await import('../text-files/open-draft-folder.ts')
      return keepDrafts({ drafts: openDraftFolder(surroundings.folder) }, request)
    },
    listRules: async () => (await import('../use-cases/read-rules.ts')).listRules(),
    findRule: async (id) => (await import('../use-cases/read-rules.ts')).findRule(id),
  }
}

/** Opened when it is read: most commands never do. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
}

async function openWritingPorts(surroundings: Surroundings) {
  const { openPhraseReader } = await import('../words/open-phrase-reader.ts')
  const { loadTagger } = await import('../words/load-tagger.ts')
  const { openModelEndpoint } = await import('../model-endpoint/open-model-endpoint.ts')
  return { phrases: openPhraseReader(loadTagger), model: openModelEndpoint(surroundings.model) }
}

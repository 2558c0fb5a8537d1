import { createCaseFiles } from '../case-files/read-case-file.ts'
import type { UseCases } from '../cli/door.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { explainStep } from '../use-cases/explain-step.ts'
import { planCases } from '../use-cases/plan-cases.ts'
import { findRule, listRules } from '../use-cases/read-rules.ts'

/** The use-cases with the adapters they run on. */
export function bindUseCases(surroundings: Surroundings): UseCases {
  const ports = {
    clock: systemClock,
    files: createCaseFiles(surroundings.folder, process.stdin),
    holidays: openHolidays(createDaysShelf(surroundings.cacheFolder)),
  }
  return {
    planCases: (request) => planCases(ports, request),
    explainStep: (request) => explainStep(ports, request),
    listRules,
    findRule,
  }
}

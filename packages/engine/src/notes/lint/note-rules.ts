import type { NoteRule } from './note-rule.ts'
import { lengthInRange } from './rules/length-in-range.ts'
import { noAppeal } from './rules/no-appeal.ts'
import { noBareThanks } from './rules/no-bare-thanks.ts'
import { noCasualTone } from './rules/no-casual-tone.ts'
import { noDesperation } from './rules/no-desperation.ts'
import { noEarlyConcern } from './rules/no-early-concern.ts'
import { noGenericPhrase } from './rules/no-generic-phrase.ts'
import { noMisspelledName } from './rules/no-misspelled-name.ts'
import { noPanelCopy } from './rules/no-panel-copy.ts'
import { noPlaceholder } from './rules/no-placeholder.ts'
import { noReproach } from './rules/no-reproach.ts'
import { noThanksByText } from './rules/no-thanks-by-text.ts'
import { noUnsupportedClaim } from './rules/no-unsupported-claim.ts'
import { noWrongEmployer } from './rules/no-wrong-employer.ts'
import { oneResource } from './rules/one-resource.ts'
import { promiseAfterDecision } from './rules/promise-after-decision.ts'
import { readerFirst } from './rules/reader-first.ts'
import { requireContribution } from './rules/require-contribution.ts'
import { requireInterest } from './rules/require-interest.ts'
import { requireNextStep } from './rules/require-next-step.ts'
import { requireRightName } from './rules/require-right-name.ts'
import { requireSignature } from './rules/require-signature.ts'
import { requireSpecificTopic } from './rules/require-specific-topic.ts'
import { requireThanks } from './rules/require-thanks.ts'
import { subjectSaysWhat } from './rules/subject-says-what.ts'

/** Every rule about written notes, gates first. */
export const noteRules: readonly NoteRule[] = [
  requireRightName,
  noMisspelledName,
  noWrongEmployer,
  noPlaceholder,
  noPanelCopy,
  requireSpecificTopic,
  noBareThanks,
  requireThanks,
  requireInterest,
  requireContribution,
  requireNextStep,
  promiseAfterDecision,
  noEarlyConcern,
  noAppeal,
  noReproach,
  noDesperation,
  noGenericPhrase,
  noCasualTone,
  lengthInRange,
  subjectSaysWhat,
  requireSignature,
  oneResource,
  noThanksByText,
  noUnsupportedClaim,
  readerFirst,
]

import type { RuleExamples } from './note-rule.ts'
import { lengthInRangeExamples } from './rules/length-in-range.ts'
import { noAppealExamples } from './rules/no-appeal.ts'
import { noBareThanksExamples } from './rules/no-bare-thanks.ts'
import { noCasualToneExamples } from './rules/no-casual-tone.ts'
import { noDesperationExamples } from './rules/no-desperation.ts'
import { noEarlyConcernExamples } from './rules/no-early-concern.ts'
import { noGenericPhraseExamples } from './rules/no-generic-phrase.ts'
import { noMisspelledNameExamples } from './rules/no-misspelled-name.ts'
import { noPanelCopyExamples } from './rules/no-panel-copy.ts'
import { noPlaceholderExamples } from './rules/no-placeholder.ts'
import { noReproachExamples } from './rules/no-reproach.ts'
import { noThanksByTextExamples } from './rules/no-thanks-by-text.ts'
import { noUnsupportedClaimExamples } from './rules/no-unsupported-claim.ts'
import { noWrongEmployerExamples } from './rules/no-wrong-employer.ts'
import { oneResourceExamples } from './rules/one-resource.ts'
import { promiseAfterDecisionExamples } from './rules/promise-after-decision.ts'
import { readerFirstExamples } from './rules/reader-first.ts'
import { requireContributionExamples } from './rules/require-contribution.ts'
import { requireInterestExamples } from './rules/require-interest.ts'
import { requireNextStepExamples } from './rules/require-next-step.ts'
import { requireRightNameExamples } from './rules/require-right-name.ts'
import { requireSignatureExamples } from './rules/require-signature.ts'
import { requireSpecificTopicExamples } from './rules/require-specific-topic.ts'
import { requireThanksExamples } from './rules/require-thanks.ts'
import { subjectSaysWhatExamples } from './rules/subject-says-what.ts'

/** The examples of every rule, by its id: for tests and for its page. */
export const noteRuleExamples: Readonly<Record<string, RuleExamples>> = {
  'length-in-range': lengthInRangeExamples,
  'no-appeal': noAppealExamples,
  'no-bare-thanks': noBareThanksExamples,
  'no-casual-tone': noCasualToneExamples,
  'no-desperation': noDesperationExamples,
  'no-early-concern': noEarlyConcernExamples,
  'no-generic-phrase': noGenericPhraseExamples,
  'no-misspelled-name': noMisspelledNameExamples,
  'no-panel-copy': noPanelCopyExamples,
  'no-placeholder': noPlaceholderExamples,
  'no-reproach': noReproachExamples,
  'no-thanks-by-text': noThanksByTextExamples,
  'no-unsupported-claim': noUnsupportedClaimExamples,
  'no-wrong-employer': noWrongEmployerExamples,
  'one-resource': oneResourceExamples,
  'promise-after-decision': promiseAfterDecisionExamples,
  'reader-first': readerFirstExamples,
  'require-contribution': requireContributionExamples,
  'require-interest': requireInterestExamples,
  'require-next-step': requireNextStepExamples,
  'require-right-name': requireRightNameExamples,
  'require-signature': requireSignatureExamples,
  'require-specific-topic': requireSpecificTopicExamples,
  'require-thanks': requireThanksExamples,
  'subject-says-what': subjectSaysWhatExamples,
}

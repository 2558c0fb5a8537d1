/** What following up is made of. */
export const AREAS = ['thanking', 'writing', 'asking', 'wishes', 'answers', 'endings', 'around'] as const
export type Area = (typeof AREAS)[number]

const RULES: Readonly<Record<Exclude<Area, 'writing'>, readonly string[]>> = {
  thanking: [
    'thank-you',
    'fast-lane',
    'late-thank-you',
    'pass-on-thanks',
    'handwritten-note',
    'promised-material',
    'linkedin-invite',
    'announce-follow-up',
    'ask-time-frame',
    'verify-name',
    'write-notes',
  ],
  asking: [
    'after-decision-date',
    'weekly-follow-up',
    'urgent-follow-up',
    'promised-follow-up',
    'follow-up-channel',
    'call-back-once',
    'calls-a-day',
    'space-calls',
    'unanswered-calls',
    'unanswered-touches',
    'touches-a-week',
    'touches-a-round',
    'closing-note',
    'leave-voicemail',
    'office-hours',
    'share-resource',
    'one-thing-at-a-time',
    'wait-for-interview',
  ],
  wishes: [
    'told-follow-up',
    'no-contact',
    'no-thank-you',
    'do-not-contact',
    'through-the-recruiter',
    'away',
    'on-hold',
    'debrief-recruiter',
    'raise-concern',
    'park-concern',
  ],
  answers: [
    'reply',
    'decide-offer',
    'tell-about-offer',
    'withdraw',
    'withdraw-elsewhere',
    'fix-address',
    'ask-to-reschedule',
  ],
  endings: ['rejection-reply', 'respect-a-no', 'feedback-thanks', 'keep-in-touch', 'record-lesson', 'park'],
  around: ['prepare', 'debrief', 'fit-review', 'keep-searching', 'find-contact'],
}

/** Where a rule of the etiquette belongs; rules about notes are all about writing. */
export function areaOf(rule: string): Area {
  const found = AREAS.find((area) => area !== 'writing' && RULES[area].includes(rule))
  return found ?? 'writing'
}

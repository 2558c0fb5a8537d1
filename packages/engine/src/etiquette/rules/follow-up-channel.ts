import { decisionDay } from '../../planner/history/situation.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const followUpChannel = defineEtiquetteRule({
  id: 'follow-up-channel',
  title: 'Call after a week, write after a date, then alternate',
  says:
    'Their own preference comes first. Else: after a date they named, a friendly e-mail; after a week of silence, a call; ' +
    'from then on phone after e-mail and e-mail after phone.',
  provenance: [
    { source: 'S3', where: '"sending a nicely worded follow-up email is well within reason"', evidence: 'practice' },
    {
      source: 'S0',
      where: '"A phone call is the best method, but some interviewers may have their own preferences"',
      evidence: 'practice',
    },
    { source: 'S4', where: 'point 5: "alternate communications between phone and email"', evidence: 'practice' },
  ],
  parameters: {
    firstWithDate: { says: 'The first, when they named a date', default: 'email', oneOf: ['email', 'phone'] },
    firstWithoutDate: { says: 'The first, when they named none', default: 'phone', oneOf: ['email', 'phone'] },
    later: { says: 'Later ones', default: 'alternate', oneOf: ['alternate', 'email', 'phone'] },
  },
  hooks: {
    channel: {
      at: 'style',
      run: (s, v, cite, contact) => {
        if (contact.prefers !== undefined) {
          const channel = contact.prefers === 'phone' ? 'phone' : 'email'
          return {
            channel,
            reason: cite('routed', `${contact.name} prefers ${channel === 'phone' ? 'the phone' : 'it in writing'}.`),
          }
        }
        const touch = lastUnanswered(s)
        if (touch && v.later === 'alternate') {
          return touch.channel === 'phone'
            ? {
                channel: 'email',
                reason: cite(
                  'routed',
                  touch.skipped
                    ? 'The last was to be a call, so write this time.'
                    : 'You called last time, so write this time.',
                ),
              }
            : {
                channel: 'phone',
                reason: cite(
                  'routed',
                  touch.skipped
                    ? 'The last was to be written, so call this time.'
                    : 'You wrote last time, so call this time.',
                ),
              }
        }
        if (touch)
          return {
            channel: v.later === 'phone' ? 'phone' : 'email',
            reason: cite('routed', 'The way you chose for asking again.'),
          }
        return decisionDay(s) === undefined
          ? {
              channel: v.firstWithoutDate,
              reason: cite(
                'routed',
                v.firstWithoutDate === 'phone'
                  ? 'After a week of silence a short call is the clearest way to ask.'
                  : 'A short e-mail asks without pressing.',
              ),
            }
          : {
              channel: v.firstWithDate,
              reason: cite(
                'routed',
                v.firstWithDate === 'email'
                  ? 'After a date they named, a friendly e-mail is the right tone.'
                  : 'You chose to call after a date they named.',
              ),
            }
      },
    },
  },
  examples: {
    firing: [
      { title: 'No date: a call', expect: { actions: [{ id: 'check-in:1', channel: 'phone' }] } },
      {
        title: 'She prefers e-mail',
        given: { dana: { prefers: 'email' } },
        expect: { actions: [{ id: 'check-in:1', channel: 'email' }] },
      },
    ],
    silent: [
      {
        title: 'They said how: that counts',
        given: { dana: { prefers: 'email' }, interview: { followUp: { channel: 'phone', on: '2026-09-21' } } },
        expect: { actions: [{ id: 'check-in:1', channel: 'phone' }] },
      },
    ],
  },
})

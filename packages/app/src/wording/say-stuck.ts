import type { StuckWork } from '../use-cases/keeping/examine-work.ts'

const JOBS: Readonly<Record<string, string>> = {
  'send-mail': 'Sending a message',
  'look-for-sent': 'Looking for a message in Sent',
  'file-sent-copy': 'Filing a copy in Sent',
  remind: 'Telling reminders',
}

const REASONS: Readonly<Record<string, string>> = {
  'no-mailbox': 'no mailbox is connected',
  'unreadable-secret': 'its keys were sealed with another key; have the browser join in again',
  record: 'what you keep cannot be read',
}

/** What of the work in the background does not get on, a sentence each. */
export function sayStuck({ jobs, tellings }: StuckWork): string[] {
  return [
    ...jobs.map(({ kind, reason, since, setbacks }) => {
      const what = JOBS[kind] ?? kind
      if (setbacks > 0) return `${what} broke off ${setbacks} times running (${reason ?? 'the program ended'}).`
      const day = since.slice(0, 10)
      return reason === null ? `${what} waits since ${day}: Afterword was not served.` : `${what} failed: ${reason}`
    }),
    ...tellings.map(({ channel, reminders, reason }) => {
      const count = reminders === 1 ? '1 reminder' : `${reminders} reminders`
      const where = channel === 'desktop' ? 'on the desktop' : channel === 'mail' ? 'by mail' : 'in a browser'
      return `${count} could not be told ${where}: ${REASONS[reason] ?? reason}`
    }),
  ]
}

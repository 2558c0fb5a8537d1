import type { MailDraft } from '../../../ports/mail-sender.ts'
import { openPushSender } from '../../../push/open-push-sender.ts'
import type { ReminderPorts } from '../reminder-ports.ts'
import type { News } from '../reminder-words.ts'

export const CHANNELS = ['desktop', 'push', 'mail'] as const
type Channel = (typeof CHANNELS)[number]

/** By channel, then by what was told (`job-3 thank-you:iv-1:dana overdue`, `morning 2026-03-02`): how often it was. */
export type Heard = Readonly<Record<Channel, ReadonlyMap<string, number>>>

/** A world that takes all it is told, and remembers. Letters are told apart by their day, and hold steps. */
export interface HearingWorld extends Pick<ReminderPorts, 'notices' | 'push' | 'sender' | 'mailbox' | 'words'> {
  heard(): Heard
  /** The steps that stood in letters: `job-3 thank-you:iv-1:dana`. */
  mailed(): ReadonlySet<string>
  /** How often a notice was shown again under the same name, where it takes its own place. */
  repeats(): number
}

export function openWorld(): HearingWorld {
  const told: Record<Channel, Map<string, Set<string>>> = { desktop: new Map(), push: new Map(), mail: new Map() }
  const shown = new Set<string>()
  const letters = new Set<string>()
  const mailed = new Set<string>()
  let repeats = 0
  let sent = 0
  const hear = (channel: Channel, id: string, title: string) => {
    for (const one of title.split('\n')) told[channel].set(one, (told[channel].get(one) ?? new Set()).add(id))
  }
  const show = (channel: Channel, id: string, title: string) => {
    if (shown.has(`${channel} ${id}`)) repeats += 1
    shown.add(`${channel} ${id}`)
    hear(channel, id, title)
  }
  const unasked = () => {
    throw new Error('Nobody asks for this.')
  }
  return {
    heard: () => ({ desktop: count(told.desktop), push: count(told.push), mail: count(told.mail) }),
    mailed: () => mailed,
    repeats: () => repeats,
    notices: {
      available: async () => true,
      show: async ({ id, title }) => {
        show('desktop', id, title)
        return { kind: 'shown' }
      },
    },
    push: {
      makeKeys: openPushSender().makeKeys,
      send: async ({ payload }) => {
        const { id, title } = JSON.parse(payload) as { id: string; title: string }
        show('push', id, title)
        return { kind: 'accepted' }
      },
    },
    sender: {
      test: unasked,
      write: async (draft) => new TextEncoder().encode(JSON.stringify(draft)),
      // A letter takes no place of another: sent again, it was told again.
      hand: async ({ raw, mayHandOver }) => {
        if (!(await mayHandOver())) return { kind: 'held-back' }
        const { messageId, subject, text } = JSON.parse(new TextDecoder().decode(raw)) as MailDraft
        letters.add(messageId)
        for (const step of text.split('\n')) mailed.add(step)
        sent += 1
        hear('mail', String(sent), subject)
        return { kind: 'accepted', said: '250 OK' }
      },
    },
    mailbox: {
      listFolders: unasked,
      fileSent: unasked,
      watch: unasked,
      findSent: async (_server, _secret, _folder, messageId) => ({ kind: letters.has(messageId) ? 'found' : 'absent' }),
    },
    words: {
      notice: (news) => ({ title: news.map(nameOf).join('\n'), body: '' }),
      digest: (kind, { actions }, { now }) => ({
        subject: `${kind} ${now.slice(0, 10)}`,
        text: actions.map(({ opportunity, id }) => `${opportunity} ${id}`).join('\n'),
      }),
    },
  }
}

function count(heard: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  return new Map([...heard].map(([name, ids]) => [name, ids.size]))
}

function nameOf({ what, case: file, action }: News): string {
  return `${file.opportunity.id} ${action?.id} ${what}`
}

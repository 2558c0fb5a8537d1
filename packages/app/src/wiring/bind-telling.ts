import type { Surroundings } from '../config/read-surroundings.ts'
import type { Notices } from '../ports/notices.ts'
import type { PushSender } from '../ports/push-sender.ts'
import type { ReminderPorts } from '../use-cases/reminders/reminder-ports.ts'
import { reminderWords } from '../wording/say-reminders.ts'

/** What reminders are told with. The libraries are loaded when something is first told. */
export function bindTelling({
  web: { browser, platform },
  path,
}: Pick<Surroundings, 'web' | 'path'>): Pick<ReminderPorts, 'notices' | 'push' | 'words'> {
  return { notices: deferNotices({ platform, shown: browser, path }), push: deferPush(), words: reminderWords }
}

function deferNotices(request: { platform: NodeJS.Platform; shown: boolean; path: string }): Notices {
  const load = async () => (await import('../desktop/open-notices.ts')).openNotices(request)
  return {
    available: async () => (await load()).available(),
    show: async (...notice) => (await load()).show(...notice),
  }
}

function deferPush(): PushSender {
  const load = async () => (await import('../push/open-push-sender.ts')).openPushSender()
  return {
    makeKeys: async () => (await load()).makeKeys(),
    send: async (push) => (await load()).send(push),
  }
}

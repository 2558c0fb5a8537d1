/** What is pushed (use-cases/reminders/push-notice.ts). */
interface PushedNotice {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** As much of a service worker as is used here: the types of pages and of workers cannot stand beside each other. */
interface WorkerScope {
  readonly registration: {
    showNotification(title: string, options: object): Promise<void>
    getNotifications(): Promise<readonly unknown[]>
  }
  readonly clients: {
    matchAll(
      options: object,
    ): Promise<readonly { focus(): Promise<unknown>; navigate(path: string): Promise<unknown> }[]>
    openWindow(path: string): Promise<unknown>
  }
  readonly navigator: { setAppBadge?(count: number): Promise<void>; clearAppBadge?(): Promise<void> }
  addEventListener(type: 'push', listener: (event: PushArrived) => void): void
  addEventListener(type: 'notificationclick', listener: (event: NoticeClicked) => void): void
}

interface WaitsFor {
  waitUntil(work: Promise<unknown>): void
}

interface PushArrived extends WaitsFor {
  readonly data: { json(): unknown } | null
}

interface NoticeClicked extends WaitsFor {
  readonly action: string
  readonly notification: { readonly tag: string; close(): void }
}

const SNOOZE = 'snooze'

/** Shows what is pushed, and does what its buttons say, whether a page of ours is open or not. */
export function listenForNotices(): void {
  const worker = self as unknown as WorkerScope
  worker.addEventListener('push', (event) => {
    const notice = event.data?.json() as PushedNotice | undefined
    if (notice) event.waitUntil(show(worker, notice))
  })
  worker.addEventListener('notificationclick', (event) => {
    const { action, notification } = event
    notification.close()
    event.waitUntil(action === SNOOZE ? snooze(notification.tag) : openToday(worker))
  })
}

/** The same notice pushed again takes its own place, without a sound. */
async function show(worker: WorkerScope, { id, title, body }: PushedNotice): Promise<void> {
  await worker.registration.showNotification(title, {
    body,
    tag: id,
    renotify: false,
    actions: [{ action: SNOOZE, title: 'In 3 hours' }],
  })
  await worker.navigator.setAppBadge?.((await worker.registration.getNotifications()).length)
}

/** The name of a notice is known only to whoever got it: it needs no other proof. */
async function snooze(notice: string): Promise<void> {
  await fetch(`/reminders/notices/${notice}/snooze`, { method: 'POST' })
}

async function openToday(worker: WorkerScope): Promise<void> {
  await worker.navigator.clearAppBadge?.()
  const [open] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!open) return void (await worker.clients.openWindow('/'))
  await open.focus()
  await open.navigate('/')
}

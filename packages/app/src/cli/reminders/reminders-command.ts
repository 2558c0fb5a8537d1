import type { Command } from 'commander'
import type { ReminderSettings } from '../../use-cases/reminders/reminder-settings.ts'
import { sayNews } from '../../wording/say-reminders.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { refuseZone } from '../record/open-profile.ts'
import { onMyClock, readDay } from '../record/read-when.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { retryCommand, runCommand, seenCommand } from './reminder-deeds.ts'

interface ReminderOptions extends RecordOptions {
  readonly quiet?: string
  readonly quietWeekends?: boolean
  readonly names?: boolean
  readonly desktop?: boolean
  readonly push?: boolean
  readonly mail?: boolean
  readonly morning?: string
  readonly zone?: string
  readonly until?: string
}

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/
const OFF = 'off'

/** `afterword reminders` */
export function remindersCommand(door: Door): Command {
  const command = recordCommand('reminders', {
    summary: 'how, where and when you are told; what is new',
    description:
      'Shows what has come since you last looked, and how you are told: on the desktop, in browsers, by mail.\nEverything is told while "afterword serve" runs, or by "afterword reminders run" from cron.',
    examples: [
      'reminders',
      'reminders --quiet 22:00-08:00 --no-quiet-weekends',
      'reminders --mail --morning 07:00',
      'reminders --zone Europe/Lisbon --until "next fri"',
      'reminders run',
    ],
  })
    .option('--quiet <times>', 'from when to when nothing is told: 21:00-07:30; "off": never quiet')
    .option('--quiet-weekends', 'at weekends only what is due before they end')
    .option('--no-quiet-weekends', 'weekends are days like others')
    .option('--names', 'notices may name employers and people')
    .option('--no-names', 'notices name nobody')
    .option('--desktop', 'notices on the desktop of this machine')
    .option('--no-desktop', 'none there')
    .option('--push', 'notices in the browsers that joined in (in the web app, Settings, Reminders)')
    .option('--no-push', 'none there')
    .option('--mail', 'a mail to yourself in the morning, and one for what becomes due that day')
    .option('--no-mail', 'no mails')
    .option('--morning <time>', 'when the mail of the morning is sent')
    .option('--zone <zone>', 'where you are for now; "off": at home again')
    .option('--until <day>', 'the last day there')
    .action(async (options: ReminderOptions) => {
      const set = await readSet(door, options)
      if (!set) return
      const read = orTell(
        door,
        Object.keys(set).length > 0
          ? await door.useCases.saveReminderSettings({ ...ME, set, now: options.now })
          : await door.useCases.readReminderSettings(ME),
      )
      const listed = read && orTell(door, await door.useCases.listNews({ ...ME, now: options.now }))
      if (!read || !listed) return
      const news = listed.news.map((one) => sayNews(one, { now: listed.now, zone: door.timeZone, names: true }))
      printEither(door, options, { ...read.settings, news }, () => [
        ...(news.length === 0 ? [] : [textRow([accent('Since you last looked')]), ...news.map(newsRow), emptyRow]),
        ...settingRows(read.settings),
        ...(news.length === 0 ? [] : [commandRow('You have seen it:', 'afterword reminders seen')]),
      ])
    })
  for (const make of [runCommand, seenCommand, retryCommand]) command.addCommand(make(door))
  return command
}

/** Undefined: something is no time, zone or day, and that was told. */
async function readSet(door: Door, options: ReminderOptions): Promise<Partial<ReminderSettings> | undefined> {
  const { quiet, quietWeekends, names, desktop, push, mail, morning } = options
  const hours = quiet?.split('-').map((time) => time.trim()) ?? []
  if (quiet !== undefined && quiet !== OFF && !(hours.length === 2 && hours.every((time) => TIME.test(time))))
    return stop(door, `--quiet: write two times like 21:00-07:30, or off`)
  if (morning !== undefined && !TIME.test(morning)) return stop(door, '--morning: write a time like 07:30')
  const away = await readAway(door, options)
  if (away === undefined && (options.zone ?? options.until) !== undefined) return undefined
  const [from = '', until = ''] = hours.map(inFull)
  const set = { quietWeekends, names, desktop, push, mail }
  return {
    ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)),
    ...(quiet === undefined ? {} : { quiet: quiet === OFF ? null : { from, until } }),
    ...(morning === undefined ? {} : { morning: inFull(morning) }),
    ...(away === undefined ? {} : { away }),
  }
}

async function readAway(door: Door, options: ReminderOptions): Promise<ReminderSettings['away'] | undefined> {
  const { zone, until } = options
  if (zone === OFF) return null
  if (zone === undefined && until === undefined) return undefined
  if (zone === undefined || until === undefined)
    return stop(door, 'Say where you are and until when: --zone Europe/Lisbon --until "next fri"')
  const refusal = refuseZone(zone)
  if (refusal !== undefined) return stop(door, `--zone: ${refusal}`)
  const me = { name: '', timeZone: zone }
  const day = readDay(door, '--until', until, { ...onMyClock(me, nowOf(door, options), 'future'), stretch: 'last-day' })
  return day && { zone, until: day.day }
}

function inFull(time: string): string {
  return time.padStart(5, '0')
}

function newsRow(said: string): Row {
  return textRow([plain(said)], 4)
}

function settingRows(settings: ReminderSettings): Row[] {
  const { quiet, quietWeekends, names, desktop, push, mail, morning, away } = settings
  const on = (value: boolean) => (value ? 'yes' : 'no')
  const lines: readonly (readonly [string, string])[] = [
    ['quiet', quiet === null ? 'never' : `${quiet.from} to ${quiet.until}`],
    ['weekends', quietWeekends ? 'only what is due before they end' : 'as other days'],
    ['names', names ? 'may be shown' : 'are not shown'],
    ['desktop', on(desktop)],
    ['browsers', on(push)],
    ['mail', mail ? `at ${morning}, and for what becomes due` : 'no'],
    ...(away ? [['zone', `${away.zone} until ${away.until}`] as const] : []),
  ]
  return lines.map(([label, value]) => textRow([faint(label.padEnd(10).replaceAll(' ', '\u00a0')), plain(value)]))
}

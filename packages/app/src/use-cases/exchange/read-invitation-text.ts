import { type Meeting, readMeeting } from './meeting-place.ts'
import { readDays } from './read-days.ts'
import { type NamedPerson, readPeopleOf } from './read-people.ts'
import { readTimes } from './read-times.ts'
import { readZoneWord } from './read-zone-word.ts'

/** What a text says of a meeting. What it does not say for certain is not there. */
export interface InvitationText extends Meeting {
  /** `YYYY-MM-DD`: the only day that the text names. */
  readonly day?: string
  /** `HH:MM`, of the only time or stretch that it names. */
  readonly start?: string
  readonly end?: string
  /** How long, where it is said in so many words. */
  readonly minutes?: number
  /** IANA. */
  readonly zone?: string
  readonly people: readonly NamedPerson[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

export interface TextCircumstances {
  /** The seeker's name. */
  readonly own: string
  /** The day on which it is read, from which "Thursday 12 November" counts. */
  readonly today: string
}

/** Bounded, so that a long word without an @ is not searched from each of its letters to its end (RFC 5321, 4.5.3). */
const EMAIL = /(?<![\p{L}\d._+-])[^\s<>()[\],;:"@]{1,64}@[^\s<>()[\],;:"@]{1,200}\.[^\s<>()[\],;:"@.]{2,63}/gu
const LINK = /https?:\/\/[^\s<>"')\]]+/gi
const PHONE =
  /(?:\+|\(\d{2,4}\)|(?<=(?:tel|phone|mobile|call|telefon|mobil|téléphone|teléfono)[.:]?\s*)\d)[\d\s()./-]{6,}\d/giu
const PLACE =
  /^[ \t]*(?:[*•-][ \t]*)?(?:where|location|place|venue|address|ort|adresse|treffpunkt|lieu|lugar|ubicación|dirección)[ \t]*:[ \t]*(\S.*)$/imu
/** "at our office: 12 Example Street, London" */
const OFFICE =
  /(?:our offices?|unser(?:em|en)? büros?|nos bureaux|nuestras oficinas)\s*(?::|\(|,?\s+(?:at|in|à|en)\s)\s*([^.()\n;]{5,120})/iu
const ONLINE = /(?<!\p{L})(?:microsoft teams|ms teams|teams|zoom|google meet|webex|skype)(?!\p{L})/giu
const LENGTH =
  /(?<![\d.,:])(?:(\d{1,3})[ -]?(?:minutes?|mins?|minuten|minutos|minütige[nrms]?)|(\d(?:[.,]5)?)[ -]?(?:hours?|hrs?|stunden?|heures?|horas?|stündige[nrms]?)|(half an hour|halbe stunde|demi-heure|media hora)|((?:an|one|eine|une|una)[ -](?:hour|stunde|heure|hora)))(?!\p{L})/giu

/** Reads a pasted invitation: when, where, and with whom (days and times in English, German, French and Spanish). */
export function readInvitationText(pasted: string, { own, today }: TextCircumstances): InvitationText {
  const text = withoutQuotations(pasted)
  const emails = unique(text.match(EMAIL) ?? [])
  const named = blank(text, LINK)
  const days = readDays(named, { from: today })
  const bare = days.reduce((rest, { text: words }) => rest.replace(words, ' '), blank(named, EMAIL))
  const phones = unique(bare.match(PHONE) ?? [])
  const spoken = blank(bare, PHONE)
  const day = onlyOf(unique(days.map((one) => one.day)))
  const time = onlyOf(readTimes(blank(spoken, LENGTH)))
  const minutes = onlyOf(unique([...spoken.matchAll(LENGTH)].map(readLength)))
  const zone = readZoneWord(spoken)
  return {
    ...readMeeting({ place: placeOf(text), description: text }),
    ...(day === undefined ? {} : { day }),
    ...(time === undefined ? {} : { start: time.start }),
    ...(time?.end === undefined ? {} : { end: time.end }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(zone === undefined ? {} : { zone }),
    people: readPeopleOf(named, own, emails),
    emails,
    phones: phones.map((phone) => phone.trim().replaceAll(/\s+/g, ' ')),
  }
}

/** What was answered to is an older letter with dates of its own. */
function withoutQuotations(text: string): string {
  const [answer = ''] = text.split(
    /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine)|(?:on|am|le|el) .{5,80}(?:wrote|schrieb|a écrit|escribió).{0,40}:\s*$)/imu,
  )
  return answer.replaceAll(/^(?:>.*|(?:sent|date|gesendet|datum|envoyé|enviado)[ \t]*:.*)$/gimu, '')
}

function placeOf(text: string): string | undefined {
  const labelled = PLACE.exec(text)?.[1] ?? OFFICE.exec(text)?.[1]
  if (labelled !== undefined) return labelled
  const names = unique((text.match(ONLINE) ?? []).map((name) => name.toLowerCase()))
  const isChoice =
    /(?<!\p{L})(?:or|oder|ou|o)\s+(?:(?:by|via|per|par|por)\s+)?(?:microsoft |ms |google )?(?:teams|zoom|meet|webex|skype|phone|telefon)/iu
  return names.length > 0 && !isChoice.test(text) ? text.match(ONLINE)?.[0] : undefined
}

function readLength([, minutes, hours, half]: RegExpMatchArray): number {
  if (minutes !== undefined) return Number(minutes)
  if (hours !== undefined) return Number(hours.replace(',', '.')) * 60
  return half === undefined ? 60 : 30
}

function blank(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, ' ')
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

/** The only one; of two nobody knows which is meant. */
function onlyOf<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

import type { Interview } from '@afterword/engine'

/** Where a meeting is, as far as it is certain. */
export interface Meeting {
  readonly format?: Interview['format']
  readonly place?: string
  readonly link?: string
}

/** The addresses at which one joins a call, not those of the companies' websites. */
const CALL =
  /https:\/\/(?:teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|[\w.-]*zoom\.us\/(?:j|my|w)|meet\.google\.com|[\w.-]+\.webex\.com|meet\.jit\.si|whereby\.com|[\w.-]*bluejeans\.com|[\w.-]*gotomeet\.me|(?:global\.)?gotomeeting\.com|meet\.goto\.com|chime\.aws)\/[^\s<>"')\]]+/i
const ANY = /https?:\/\/[^\s<>"')\]]+/i
const ONLINE = wordsLike(
  'microsoft teams|teams|zoom|google meet|webex|skype|online|virtual|remote|video|videocall|videokonferenz|visioconférence|visio|videoconferencia|en ligne|en línea',
)
const BY_PHONE = wordsLike('phone|telephone|telefon|telefonisch|anruf|téléphone|telefónica|teléfono|calls?')
const NUMBER = /^\+?[\d\s().-]{7,}$/
const UNDECIDED = wordsLike('tbd|tbc|to be (?:decided|confirmed|announced)|wird noch|à confirmer|por confirmar')
/** What an address or a room has: a number, several parts, or its kind. */
const PHYSICAL =
  /\d|,|\n|(?:raum|zimmer|etage|büro|gebäude)(?!\p{L})|(?<!\p{L})(?:room|floor|office|building|salle|bureau|étage|sala|oficina|piso)(?!\p{L})/iu

/** Any of these as a word of its own; accents count as letters. */
function wordsLike(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}

/**
 * Reads where a meeting is. Without a format where the words allow two: a room and a link, or a name that could be
 * either.
 */
export function readMeeting(told: {
  readonly place?: string | undefined
  readonly link?: string | undefined
  readonly description?: string | undefined
}): Meeting {
  const call = [told.link, told.place, told.description].map((text) => CALL.exec(text ?? '')?.[0]).find(Boolean)
  const link = call ?? told.link ?? ANY.exec(told.place ?? '')?.[0]
  const place = (told.place ?? '').replaceAll(/https?:\/\/\S+/g, '').replace(/^[\s;,]+|[\s;,]+$/g, '')
  const isOnline = ONLINE.test(place)
  const format = findFormat(place, isOnline, call !== undefined)
  return {
    ...(format === undefined ? {} : { format }),
    ...(place === '' || format === 'video' ? {} : { place }),
    ...(link === undefined ? {} : { link }),
  }
}

function findFormat(place: string, isOnline: boolean, hasCall: boolean): Interview['format'] | undefined {
  if (UNDECIDED.test(place)) return undefined
  if (NUMBER.test(place)) return hasCall ? undefined : 'phone'
  if (place === '') return hasCall ? 'video' : undefined
  if (BY_PHONE.test(place)) return hasCall || isOnline ? undefined : 'phone'
  if (isOnline) return PHYSICAL.test(place) && !hasCall ? undefined : 'video'
  return PHYSICAL.test(place) && !hasCall ? 'onsite' : undefined
}

import { foldText } from './fold-text.ts'

/** A sentence as it was written, and as words are looked for in it. */
export interface Sentence {
  readonly written: string
  readonly folded: string
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|hr|fr|sr|sra|srta|dra|jan|feb|mar|mrz|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|janv|fevr|avr|juil|ene|abr|ago|dic|fev|mon|tues?|wed|thurs?|fri|mo|di|mi|do|sa|so|lun|mer|jeu|ven|z|b|bzw|ca|usw|etc|inkl|incl|einschl|e\.g|i\.e|a\.m|p\.m|a|p|approx|tel|d\.h|o|u|vs|sem|bijv|m\.b\.t|uhr|no)\.$/u

/** A numeral with a full stop is a day of a month where one of these follows. */
const AFTER_ORDINAL =
  /^(?:jan|janner|feb|mar|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|kw|kalenderwoche|woche|quartal|runde|oder|bis|und|-|\/|\d)/u

/** After a day written "28.9." a sentence goes on, unless it clearly starts anew. */
const STARTS_ANEW =
  /^(?:wir|ich|sie|du|bitte|dann|danach|das|die|der|es|bis|falls|wenn|sollte\w*|mit|viele|beste|freundliche|bei|in|leider|danke|vielen|gern|liebe|mfg|vg|lg|haben|hatten|konnen|konnten|rufen|melden|am|vorher|vielleicht|ihre?|unser\w*|mein\w*)\b/u

/** The sentences of a text whose lines may be wrapped. */
export function splitSentences(text: string): Sentence[] {
  return text
    .split(/\n\s*\n/)
    .flatMap(joinLines)
    .flatMap(splitParagraph)
    .map((written) => ({ written, folded: foldText(written).trim() }))
    .filter(({ folded }) => folded !== '')
}

/** Lines shorter than this end where they end; longer ones were wrapped. */
const WRAPPED = 45

/** The time of an appointment, on a line below its day: "Date: Tuesday, 6 October", "Time: 2 pm". */
const TIME_LABEL = /^(?:time|uhrzeit|zeit|heure|horaire|hora|horario|tijd|tijdstip|時間|時刻)\s*[::]\s*\S/u

function joinLines(paragraph: string): string[] {
  const joined: string[] = []
  let open = false
  for (const line of paragraph.split('\n').map((one) => one.trim())) {
    const last = joined.at(-1)
    const [mark = ''] = /^(?:[-*•–·]|\d{1,2}[.)])\s/.exec(line) ?? []
    const isOrdinal = mark.endsWith('. ') && AFTER_ORDINAL.test(foldText(line.slice(mark.length)))
    const startsAnew = mark !== '' && !isOrdinal
    if (last !== undefined && TIME_LABEL.test(foldText(line))) {
      joined[joined.length - 1] = `${last}, ${line}`
      open = false
      continue
    }
    if (last !== undefined && open && !startsAnew && line !== '') {
      const isCjk = /[\u3000-\u9fff]$/.test(last) && /^[\u3000-\u9fff\d]/.test(line)
      joined[joined.length - 1] = isCjk ? last + line : `${last} ${line}`
    } else joined.push(line)
    const isJapanese = /[\u3040-\u30ff]/.test(line)
    open = isJapanese
      ? !line.endsWith('。')
      : line.length >= WRAPPED || /(?:,|\b(?:the|a|to|of|and|by|on|in))$/.test(line)
  }
  return joined.filter((line) => line !== '')
}

function splitParagraph(paragraph: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const end of paragraph.matchAll(/[.!?…]+["'”’)]*\s+|[。！？]+\s*/gu)) {
    const at = end.index + end[0].length
    const before = foldText(paragraph.slice(from, end.index + 1))
    const after = paragraph.slice(at)
    if (end[0].startsWith('.') && !endsSentence(before, after)) continue
    sentences.push(paragraph.slice(from, at).trim())
    from = at
  }
  sentences.push(paragraph.slice(from).trim())
  return sentences.filter((sentence) => sentence !== '')
}

function endsSentence(before: string, after: string): boolean {
  if (ABBREVIATIONS.test(before)) return false
  if (/^\p{Ll}/u.test(after)) return false
  if (/\d\.\d{1,2}\.$/.test(before)) return STARTS_ANEW.test(foldText(after))
  return !(/\d\.$/.test(before) && AFTER_ORDINAL.test(foldText(after)))
}

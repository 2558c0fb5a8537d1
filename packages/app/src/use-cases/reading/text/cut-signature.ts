import { foldText } from './fold-text.ts'
import { RULE_LINE } from './quote-marks.ts'
import {
  COMPANY_LINE,
  DISCLAIMERS,
  DISCLAIMERS_WITHIN,
  GREETINGS,
  PROGRAM_LINE,
  SIGN_OFF,
  TEAM_LINE,
} from './sign-off-words.ts'

/** A sender's words, and what they end their messages with. */
export interface SignedText {
  readonly words: string
  readonly signature: string
}

/** What stands behind a postscript's mark is said, not signed. */
const POSTSCRIPT = /^p\.? ?s\.?\s*[:.\-–—]?\s*(?=\S)/i
const NAME_WORDS = 5
const SIGNATURE_LINES = 16

/** Cuts sign-off and signature, the marks that phones leave, and firms' notices. `names`: what the sender is called. */
export function cutSignature(text: string, names: readonly string[]): SignedText {
  const lines = text.split('\n')
  const start = signatureStart(lines, names)
  const tail = lines.slice(start)
  const postscript = tail.findIndex((line) => POSTSCRIPT.test(line.trim()))
  const said = postscript === -1 ? [] : ['', ...untilMark(tail.slice(postscript))]
  const words = [...lines.slice(0, start), ...said].filter(
    (line) => !isProgramLine(foldText(line.trim())) && !RULE_LINE.test(line.trim()),
  )
  return {
    words: words
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    signature: tail.join('\n').trim(),
  }
}

function untilMark(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => isMark(line))
  return end === -1 ? [...lines] : lines.slice(0, end)
}

function isMark(line: string): boolean {
  const folded = foldText(line.trim())
  return (
    /^[-–—]{2,4}\s*$/.test(line) || isProgramLine(folded) || DISCLAIMERS.test(folded) || DISCLAIMERS_WITHIN.test(folded)
  )
}

/** Outlook's line has a link behind it. */
function isProgramLine(folded: string): boolean {
  return PROGRAM_LINE.test(folded.replace(/\s*[<(]?https?:\S*$/, '').replace(/[.!]$/, ''))
}

/** The first line of what is no longer said; the number of lines where nothing is cut. */
function signatureStart(lines: readonly string[], names: readonly string[]): number {
  const firstWords = lines.findIndex((line) => line.trim() !== '' && !isGreeting(line))
  for (const [at, line] of lines.entries()) {
    if (at === 0 && lines.length > 1 && !isMark(line)) continue
    if (isMark(line)) return backOverNames(lines, at, names)
    if (at <= firstWords) continue
    if (RULE_LINE.test(line.trim()) && isSignatureRest(lines.slice(at + 1))) return backOverNames(lines, at, names)
    if (isCompanyAboveName(lines, at, names)) return at
    if (isSignOff(line, lines.slice(at + 1), names) || isPetNameBelow(lines, at)) return at
    if (isNameLine(line, names) && isSignatureRest(lines.slice(at + 1))) return backOverFarewell(lines, at, firstWords)
  }
  return lines.length
}

/** A few words of their own right above a name are a sign-off, though no list has them: "Yours ever", "Un abrazo fuerte,". */
function backOverFarewell(lines: readonly string[], name: number, firstWords: number): number {
  const at = lines.findLastIndex((line, index) => index < name && line.trim() !== '')
  const line = lines[at]?.trim() ?? ''
  const isApart = at > firstWords && (lines[at - 1] ?? '').trim() === ''
  const isShort = line.split(/\s+/).length <= FAREWELL_WORDS && !/[\d:?]/.test(line) && !/[.。]$/.test(line)
  return isApart && isShort ? at : name
}

const FAREWELL_WORDS = 6

/** A few words apart that end in a comma, and a single name as the very last: "Até lá,", "Bia". */
function isPetNameBelow(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? ''
  const rest = lines.slice(at + 1).filter((one) => one.trim() !== '')
  const isApart = (lines[at - 1] ?? '').trim() === ''
  const isFew = line.endsWith(',') && line.split(/\s+/).length < FAREWELL_WORDS && !/[\d:?]/.test(line)
  return isApart && isFew && rest.length === 1 && /^\p{Lu}\p{L}{1,14}\.?$/u.test(rest[0]?.trim() ?? '')
}

function isGreeting(line: string): boolean {
  return line.trim().split(/\s+/).length <= 6 && GREETINGS.test(foldText(line.trim()))
}

/** Japanese signatures name the firm first. */
function isCompanyAboveName(lines: readonly string[], at: number, names: readonly string[]): boolean {
  const isCompany = COMPANY_LINE.test((lines[at] ?? '').trim())
  return (
    isCompany && lines.slice(at + 1, at + 3).some((line) => isNameLine(line, names) || COMPANY_LINE.test(line.trim()))
  )
}

/** A name or sign-off directly above a mark belongs to the signature as well. */
function backOverNames(lines: readonly string[], mark: number, names: readonly string[]): number {
  let start = mark
  while (start > 0 && (lines[start - 1]?.trim() === '' || isNameLine(lines[start - 1] ?? '', names))) start -= 1
  const kept = lines.slice(0, start).some((line) => line.trim() !== '')
  return kept ? start : mark
}

function isSignOff(line: string, rest: readonly string[], names: readonly string[]): boolean {
  const folded = bare(line)
  if (folded.length > 110) return false
  const next = rest.find((one) => one.trim() !== '')?.trim() ?? ''
  const isSentence = /[.!]$/.test(line.trim()) && isFarewell(bare(next))
  const endsHere = !isSentence && (next === '' || isShortName(next) || isMark(next) || RULE_LINE.test(next))
  if (isFarewell(folded)) return endsHere && isSignatureRest(rest)
  const [, opening = '', name = ''] = /^(.{2,40}?)(?:[,.!、-]+\s*|\s+)(.{1,40})$/u.exec(folded) ?? []
  const isNamed = names.some((one) => foldText(one) === name || foldText(one).split(' ')[0] === name)
  return isNamed && isFarewell(opening.trim()) && isSignatureRest(rest)
}

/** One sign-off or several: "Until then, all the best", "Vielen Dank und beste Grüße". */
function isFarewell(folded: string): boolean {
  if (SIGN_OFF.test(folded)) return true
  const parts = folded.split(JOINS).map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => SIGN_OFF.test(part))
}

const JOINS = /[,;!.–-]+ ?| (?:and|und|et|y|e|en) /

function bare(line: string): string {
  return foldText(line.trim()).replace(/[\s,.!。、;:)-]+$/u, '')
}

/** Whether what follows could be a signature: few lines, none of them a paragraph, but for a firm's notice. */
function isSignatureRest(rest: readonly string[]): boolean {
  const notice = rest.findIndex((line) => isMark(line) || POSTSCRIPT.test(line.trim()))
  const lines = (notice === -1 ? rest : rest.slice(0, notice)).filter((line) => line.trim() !== '')
  const sentence = lines.findIndex((line) => line.trim().split(/\s+/).length > 12 && /[.!?。]$/.test(line.trim()))
  // What a firm has to say stands below a name, a title and the like; somebody who goes on writing does so at once.
  return sentence === -1 ? lines.length <= SIGNATURE_LINES : sentence >= TITLE_LINES
}

const TITLE_LINES = 3

/** What stands before the name of somebody who signs for the firm, or for somebody else. */
const BEFORE_NAME =
  /^(?:[-–—/*~\s]+|(?:i\. ?[av]\.?|ppa\.?|p\.p\.|p\.o\.|i\.o\.|im auftrag(?: von)?|in vertretung(?: von)?|namens|on behalf of|for|pour|por) )+/i

function isNameLine(line: string, names: readonly string[]): boolean {
  const folded = foldText(line.trim())
    .replace(BEFORE_NAME, '')
    .replace(/\s*\([^)]{1,20}\)?$/, '')
    .replace(/[\s,.!*)-]+$/, '')
  if (folded === '') return false
  // "… and welcome you to\nour team." is a line that was wrapped.
  const isSaid = /^\p{Ll}|[.!?]$/u.test(line.trim())
  if (!isSaid && TEAM_LINE.test(folded) && folded.split(' ').length <= NAME_WORDS + 1) return true
  return names.some((name) => {
    const full = foldText(name)
    const [first = '', ...others] = full.split(' ')
    if (/[\u3040-\u9fff]/.test(full)) return isJapaneseName(folded, [full, first, full.replaceAll(' ', '')])
    const initials = full.split(' ').map((part) => part.charAt(0))
    return (
      folded === initials[0] ||
      folded === initials.join('') ||
      folded === `${initials[0]}. ${others.at(-1)}` ||
      folded === full ||
      folded === first ||
      folded === `${first} ${others.at(-1)?.[0] ?? ''}` ||
      folded.startsWith(`${full} |`)
    )
  })
}

/** By itself, or behind the firm it is of. */
function isJapaneseName(line: string, names: readonly string[]): boolean {
  return names.some((name) => line === name || (line.length < 30 && !/[。、]/.test(line) && line.endsWith(` ${name}`)))
}

function isShortName(line: string): boolean {
  const words = line.replace(BEFORE_NAME, '').split(/\s+/)
  return words.length <= NAME_WORDS && /^[\p{Lu}\p{Lo}(]/u.test(words[0] ?? '') && !/[?]$/.test(line)
}

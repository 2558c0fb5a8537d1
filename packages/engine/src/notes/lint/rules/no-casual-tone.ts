import { scanWords } from '../../parse/scan-words.ts'
import { isWithin } from '../../parse/span.ts'
import type { NoteContext } from '../note-context.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const EMOJI =
  /(?:(?=\p{Extended_Pictographic})[^©®™‼⁉ℹ↔-↪☎✉✓✔☐-☒](?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,12})|\p{Regional_Indicator}{2}|(?<=^|\s)(?::|;|=)['-]?[)(DPp3](?!\p{L})|(?<=^|\s)<3(?!\d)/gmu
const TEXT_SPEAK = new Set(
  'u ur r thx thnx tx pls plz plss lol lmao rofl btw idk imo imho tbh omg wtf gr8 b4 2moro tmrw tmr l8r bc cuz coz cos2 ty tysm tyvm np ngl fr icymi irl smh ttyl brb xoxo xx xxx huh probs'.split(
    ' ',
  ),
)
const SLANG = new Set(
  "gonna wanna gotta kinda sorta dunno lemme gimme ain't y'all yall yeah yep yup nope nah stoked psyched dude bro buddy pal guys awesome totes legit hella lit vibe vibes vibing cuz cos' 'cause yay woohoo wow haha hahaha hehe lolz ok-ish super-duper pumped amped sup wassup whatsup cya gutted chuffed knackered".split(
    ' ',
  ),
)
const SLANG_PHRASES = phrasePattern(
  'no worries',
  'my bad',
  'hang out',
  'hanging out',
  'chill(ing)? (out|with)',
  'super (excited|stoked|cool|pumped|nice|fun|happy|psyched)',
  '(so|really|super|pretty|how|very|totally|was|is|sounds|are|were) cool(?! (chain|room|store|storage|head|air|and|down|enough|off))',
  'no biggie',
  'hit me up',
  'shoot me',
  'ping me',
  'catch ya',
  'see ya',
  'love ya',
  'blew my mind',
  'mind-blowing',
  'killing it',
  'crushing it',
  'crush it',
  '(was|had|is) a blast',
  '(pretty|real|so) neat',
  // "sooo", "hmmm"
  '\\p{L}*(ooo|aaa|eee|mmm|sss|yyy|uuu)\\p{L}*',
  'you rock',
  'rock on',
  'badass',
  'freaking',
  'damn',
  'crap',
  '(it|that|this) sucks',
  'tons of fun',
  'what up',
  "what's up",
  'big shout-?out',
  'you guys',
  'peace out',
  'laters',
  'thanks a (bunch|ton)',
  'bummed',
)

export const noCasualTone = defineNoteRule({
  id: 'no-casual-tone',
  severity: 'warning',
  title: "The tone is a professional's",
  says: 'No emoji, text-speak or slang, one exclamation mark at most, and no "Hey".',
  provenance: [{ source: 'S1', where: '"too casual and suggest a lack of professionalism"', evidence: 'survey' }],
  applies: { languages: 'english' },
  *check(context) {
    const { parsed } = context
    let marks = 0
    for (const line of parsed.written) {
      const inSignature = parsed.signature !== undefined && line.start >= parsed.signature.start
      const free = (at: number) => !isWithin(parsed.passages, at) && !isWithin(parsed.links, at)
      for (const match of line.text.matchAll(EMOJI)) {
        const start = line.start + match.index
        if (!inSignature && free(start)) yield { start, end: start + match[0].length, message: 'No emoji here.' }
      }
      for (const match of line.text.matchAll(/!/g)) {
        const start = line.start + match.index
        if (!free(start) || isOfName(context, start)) continue
        marks += 1
        if (marks === 2) yield { start, end: start + 1, message: 'One exclamation mark is enough.', suggestion: '.' }
      }
      if (!inSignature) yield* findWords(context, line.start, line.end)
    }
    for (const { start, end, text: phrase } of findPhrases(context.sentences, SLANG_PHRASES))
      yield { start, end, message: `"${phrase}" is too casual here.` }
  },
})

export const noCasualToneExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thx for ur time today 😊' } },
    { note: { greeting: 'Hey Dana,', text: 'Thank you for your time today.' } },
    { note: { text: 'Thank you! It was great! I am gonna call you.' } },
  ],
  silent: [
    {
      note: {
        greeting: 'Hi Dana!',
        text: 'Thank you for your time today. The cool chain was new to me. The sign said "Hey guys!!" and made me smile.',
      },
    },
    { note: { text: 'Northwind™ is a name I knew. The B4 form and the R tool were new.' } },
  ],
}

function* findWords(context: NoteContext, start: number, end: number) {
  const { parsed, names } = context
  for (const word of scanWords(parsed.note.text, { start, end }, parsed.links)) {
    const lower = word.text === word.plain || word.text.length > 3
    const casual =
      word.plain === 'hey' ||
      (word.text === word.plain && TEXT_SPEAK.has(word.plain)) ||
      /^thx$|^pls$|^plz$|^lol$|^omg$|^btw$/.test(word.plain) ||
      (lower && SLANG.has(word.plain))
    if (
      !casual ||
      names.has(word.text) ||
      isWithin(parsed.passages, word.start) ||
      isWithin(parsed.addresses, word.start)
    )
      continue
    yield {
      start: word.start,
      end: word.end,
      message: `"${word.text}" is too casual here.`,
      ...(word.plain === 'hey' && { suggestion: 'Hello' }),
    }
  }
}

/** The mark of a firm that writes itself with one ("Jump!"). */
function isOfName({ case: theCase, parsed }: NoteContext, at: number): boolean {
  const { employer } = theCase.opportunity
  return employer.endsWith('!') && parsed.note.text.slice(at + 1 - employer.length, at + 1) === employer
}

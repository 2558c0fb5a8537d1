import { parseInstant } from '../../../time/instant.ts'
import { areKin, type ContentWord, contentWords } from '../content-words.ts'
import type { NoteContext } from '../note-context.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'
import { emptyStems, isMention, notesForRecipient, sharedContent, TOPIC_KINDS, wordsOf } from '../recorded-topics.ts'
import { isOrdinaryWord } from '../words/ordinary-words.ts'

const STATE =
  '(nervous|anxious|flustered|bundle of nerves|tense|tired|exhausted|unwell|ill|sick|poorly|stressed|distracted|jet-lagged|jetlagged|sleepy|unprepared|under-prepared|shy|scared|a mess|a wreck|under the weather|not at my best|not myself|off my game|out of sorts|running a fever|tongue-tied|overwhelmed|frozen|stiff|wooden|hesitant|rushed|vague|unfocused|scattered|rusty|sleep-deprived|all over the place)'
/** Apologies and excuses for how the interview went. */
const APOLOGY = phrasePattern(
  `(i was|i'm afraid i was|i felt|i got|i must have (seemed|sounded|looked|been)|i (seemed|sounded|looked|came (across|over)( as)?)|because i was|makes? me)( (a|so|very|quite|rather|really|too|bit|little|somewhat|extremely|terribly|pretty|such|clearly|obviously|probably|still|visibly|admittedly|unusually)){0,3} ${STATE}(?! (when i (came|got)|by|with|of|afterwards|to (hear|see|read|learn|miss)))`,
  // An apology for what the writer did; not for a delay, for a name misspelt, or for what could not be helped.
  "(sorry|apologi[sz]e|apologies|forgive|excuse me|pardon me|pardon|i regret)( (me|that|if|for|about|to you|again|sincerely|because))* (my|i|being|having|(arriv|talk|speak|rambl|stumbl|answer|interrupt|com|go|giv|forget|sound)ing)(?!( [\\p{L}']+){0,4} (miss|missed|hear|heard|delay|delayed|reply|name|spelling|misspelt|misspelled|e-?mail|letter|trouble|meet|could not|couldn't|did not|didn't|had to|handwriting|length))",
  "(sorry|apologi[sz]e|apologies|forgive me|excuse me|regret) ([\\p{L}']+ ){0,7}(nervous\\p{L}*|nerves|answers?|performance|unprepared|my english|my accent|rambl\\p{L}*|long-winded|presentation|stumbl\\p{L}*|hesitat\\p{L}*|all over the place)",
  '(forgive|excuse|pardon|overlook|sorry (about|for)) how (\\p{L}+ )?[\\p{L}-]+ i (was|am|seemed|sounded|came across|got|became|must)',
  '(jet lag|stage fright|my nerves|(just|only|was) the nerves|just nerves|nerves (got|had|took|showed))',
  "i (blanked|rambled|messed up|panicked|choked|went blank|drew a blank|lost my thread|underperformed|floundered|waffled|froze(?! the| it| them)|bombed|blew (it|that|the (question|answer|interview|test))|did( so| very| quite| rather)? (badly|poorly)|performed (badly|poorly)|had a bad day|slept badly|couldn't sleep|never (quite |really )?recovered)",
  "i('d| had)? (hadn't|had not|hardly|barely|had barely|had hardly)( really| properly)? slept",
  'i (usually|normally|generally|can) (\\p{L}+ ){0,2}(interview|perform|do|answer) (much |far |a lot )?better',
  '(my mind|i) (went blank|wandered)|let myself down|kick(ed|ing) myself|my (\\p{L}+ )?(shaky|slow|bad|poor|rocky) start',
  "(i was|i am|i'm|am|i felt) (rather |quite |so |very |really )?(embarrassed|ashamed|mortified)",
  "(i'm afraid|i fear|i suspect|i know) (it|that) (showed|shows|was noticeable)|it (probably |clearly |may have )?showed in my",
  "(wasn't|was not|am not|i'm not|didn't show|did not show|not|didn't see|did not see) (quite |really |at |on )?(my best( self| side| day| form)?|my form|up to my (\\p{L}+ )?(standard|best|level))",
  "i (was not|wasn't|am not|have not been|haven't been) (quite |really )?(as|so) (sharp|clear|quick|well prepared|prepared|articulate|focused|concise|eloquent|confident)",
  "i (didn't|did not|couldn't|could not|wasn't able to|failed to)( [\\p{L}]+){0,2} (answer|give (you )?an? (better|good|clear|proper|full) answer|express|present|perform|do myself justice|come across|explain myself|sell myself|do (very |so |too )?well)",
  "i (should|ought to|could|wish i) (have|had|'d) (been )?(\\p{L}+ )?(prepared|done better|slept|practised|practiced|clearer)",
  '(i had|because of my|owing to my|blame my) (an? |the )?(headache|migraine|cold|fever|flu|bad night|sleepless night|stomach ache)',
  "(hope|please|trust)( [\\p{L}',]+){0,8} (put you off|hold (it|that|this) against me|count against me|discourage you|look past)",
  'my (\\p{L}+ )?(weak (spot|point)|weakness|weaknesses|shortcoming|shortcomings|nervousness)',
  '(lack of|limited|insufficient|little) (\\p{L}+ )?experience( \\p{L}+){0,4} (worry|concern|problem|issue|drawback|obstacle)',
  '(poor|bad|weak|terrible|awful|clumsy) (answer|impression)|my (poor|bad|weak|terrible|awful|clumsy) (performance|showing)',
)
/** Words that put an answer right; with an apology they are one. */
const PUTTING_RIGHT = phrasePattern(
  'should have (said|answered|mentioned|explained|told)',
  'wish i had (said|answered|mentioned|explained)',
  '(better|fuller|correct|right) answer',
  'what i meant',
  'let me (clarify|correct|explain)',
)

export const noEarlyConcern = defineNoteRule({
  id: 'no-early-concern',
  severity: 'warning',
  title: 'No concern is raised before there is interest',
  says: "After a first interview don't raise a weakness or apologise for how it went. Keep it for the next round, or for your outside recruiter.",
  provenance: [
    {
      source: 'S0',
      where: '"Make sure an interviewer is interested before you start addressing any concerns"',
      evidence: 'practice',
    },
    { source: 'S4', where: 'point 4, "explain a question that you may have bumbled"', evidence: 'practice' },
  ],
  applies: {
    kinds: [
      'thank-you',
      'handwritten-note',
      'letter',
      'linkedin-invite',
      'check-in',
      'closing-note',
      'reply',
      'promised-material',
      'voicemail',
    ],
    languages: 'english',
  },
  *check(context) {
    if (context.recipient.role === 'agency-recruiter' || context.interview?.round !== 1) return
    const reported = new Set<number>()
    for (const phrase of findPhrases(context.sentences, APOLOGY)) {
      if (reported.has(phrase.sentence.start)) continue
      reported.add(phrase.sentence.start)
      yield {
        start: phrase.start,
        end: phrase.end,
        message: "After a first interview, don't apologise or make excuses for it.",
      }
    }
    for (const { start, end } of raisedConcerns(context)) {
      if (reported.has(start)) continue
      reported.add(start)
      yield {
        start,
        end,
        message: 'This raises a concern of yours before they have shown interest. Keep it for the next round.',
      }
    }
    const long = longRepair(context)
    if (long && !reported.has(long.start)) yield { ...long, message: 'Put the answer right in two sentences at most.' }
  },
})

export const noEarlyConcernExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time. I was a little nervous this morning, so some answers were short.' } },
    { note: { text: 'Thank you for your time. The gap in my résumé comes from caring for my father.' } },
    { note: { text: 'Thank you for your time. Please forgive how jittery I was at the start.' } },
  ],
  silent: [
    { note: { text: 'Thank you for your time. On forecasting: the tool I used was a plain spreadsheet.' } },
    {
      note: {
        setting: 'round-two',
        text: 'Thank you for your time. The gap in my résumé comes from caring for my father.',
      },
    },
    { note: { text: 'I am sorry to hear of the flood at the depot. I was not nervous at all with you.' } },
    {
      note: {
        to: 'toby',
        kind: 'raise-concern',
        greeting: 'Hi Toby,',
        text: 'They asked about the gap while I cared for my father. I was nervous.',
      },
    },
  ],
}

const OF_SELF = /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)$/
/** Words of concerns that other sentences share by chance. */
const GENERAL = new Set(
  contentWords(
    'job work leave last first early year month week day time need experience new long short'.split(' '),
  ).keys(),
)

function* raisedConcerns(context: NoteContext) {
  const { case: theCase, parsed, interview } = context
  const concerns = theCase.interviews
    .filter((held) => held.id === interview?.id || (parseInstant(held.end) ?? 0) <= context.now)
    .flatMap((held) => held.notes ?? [])
    .filter((note) => note.kind === 'concern')
  if (concerns.length === 0) return
  const spoken = notesForRecipient(context, TOPIC_KINDS).map((note) => note.text)
  const strengths = (theCase.opportunity.strengths ?? []).flatMap(({ need, evidence }) => [need, evidence])
  const free = new Set([...emptyStems(context), ...contentWords([...spoken, ...strengths].flatMap(wordsOf)).keys()])
  for (const sentence of parsed.sentences) {
    const written: Map<string, ContentWord> = contentWords(sentence.words.map((word) => word.plain))
    const telling = stemsOfNoWords(sentence.words.map((word) => word.plain))
    const ofSelf = sentence.words.some((word) => OF_SELF.test(word.plain))
    for (const concern of concerns) {
      const shared = sharedContent(written, concern.text, free).filter(
        (word) => !GENERAL.has(word.stem) && ![...free].some((stem) => areKin(stem, word.stem)),
      )
      if (shared.length < 2 && !(ofSelf && shared.some(({ stem }) => telling.has(stem)))) continue
      yield { start: sentence.start, end: sentence.end }
      break
    }
  }
}

/** The stems of words that no other sentence holds by chance: "dialysis", "Kotlin". */
function stemsOfNoWords(words: readonly string[]): Set<string> {
  return new Set(contentWords(words.filter((word) => !isOrdinaryWord(word))).keys())
}

/** More than two sentences in a row about a fumbled answer, one of which puts it right. */
function longRepair(context: NoteContext) {
  const fumbled = notesForRecipient(context, ['fumbled'])
  const empty = emptyStems(context)
  let run: number[] = []
  for (const [index, sentence] of context.parsed.sentences.entries()) {
    const written = contentWords(sentence.words.map((word) => word.plain))
    if (fumbled.some((note) => isMention(sharedContent(written, note.text, empty)))) run.push(index)
    else run = []
    const first = context.sentences[run[0] ?? 0]
    const within = run.flatMap((at) => context.sentences[at] ?? [])
    if (run.length > 2 && first && findPhrases(within, PUTTING_RIGHT).length > 0)
      return { start: first.start, end: sentence.end }
  }
  return undefined
}

import type { Word } from '../parse/scan-words.ts'

/** Small words by which a language shows itself. A word may stand in several lists. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "the and of to you for your i is was with that it in on have my we thank are this be would as at from me will not but about if an which has by our or i'm i'd been were so",
    de: 'der die das und ich sie ist nicht mit für auf ein eine einen wir zu den von dem im es mich mir ihnen ihre ihr war haben habe bei sehr auch wie aus über dass um nach oder wird',
    fr: 'le la les et de des je vous pour est une un que dans avec votre vos nous sur ce pas mon ma mes qui au du été ai plus très merci cette par en notre comme se',
    es: 'el la los las y de que en un una por con para su es me mi se al del muy gracias como más lo nos usted ha estoy fue sobre este esta le',
    it: 'il la le e di che un una per con mi è non sono del della nel ho lei alla al molto grazie suo sua come più gli ci questo si da',
    pt: 'o a os as e de que em um uma para com por não seu sua me do da no na muito obrigado obrigada como mais foi se pela pelo minha meu ao',
    nl: 'de het een en ik van u voor op met is dat niet in zijn te aan heb was mijn uw ook als bij naar over om wij ons graag hebben dit',
    da: 'og jeg det er til på en for med at af ikke de den har du vi som mig tak har var min meget om fra hej kan vil os dig der',
    sv: 'och jag det är till på en för med att av inte de den har du vi som mig tack var min mycket om från kan vill oss dig ett',
    pl: 'i w na z do się nie jest to za że jak o bardzo pana pani dziękuję mnie mi ze po przez od oraz dla być',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Languages whose nouns, names among them, change their endings. */
const INFLECTING = new Set(['pl'])

/**
 * The language of a note's body by its small words: an ISO 639-1 code of a list above, `und` for one that is none of
 * them. Too little text to tell counts as English.
 */
export function detectLanguage(words: readonly Word[]): string {
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word.text))
  const other = words.filter((word) => /^\p{L}/u.test(word.text)).length - latin.length
  if (other > latin.length) return 'und'
  if (latin.length < 6) return 'en'
  let best = 'und'
  let most = 0
  let english = 0
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    const hits = latin.reduce((count, word) => count + (small.has(word.plain) ? 1 : 0), 0)
    if (language === 'en') english = hits
    if (hits > most) {
      most = hits
      best = language
    }
  }
  if (english * 1.1 >= most && english >= latin.length * 0.08) return 'en'
  if (latin.length < 20 && most < 3) return 'en'
  return best === 'en' && english < latin.length * 0.03 ? 'und' : best
}

/** Whether names change their endings in a language ("Pani Anno"); unknown languages count as if they did. */
export function inflectsNames(language: string): boolean {
  return language === 'und' || INFLECTING.has(language)
}

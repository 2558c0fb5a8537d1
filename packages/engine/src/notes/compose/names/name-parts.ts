/** A name taken apart as far as that is certain. */
interface NameParts {
  /** "Dr", "Ms", "Prof. Dr." as recorded; '' when there is none. */
  readonly honorific: string
  /** Without honorific, degrees, nicknames; family name first only where it was recorded so. */
  readonly plain: string
  /** The given name, when it is certain which part that is. */
  readonly given?: string
  /** The family name with its particles, when it is certain which part that is. */
  readonly family?: string
}

const HONORIFIC =
  /^((?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|reverend|judge|herr|frau|señora?|monsieur|madame|dott|ing|dipl\.-ing)\.?\s+)+)(?=\S)/iu
const DEGREE = /,?\s+(?:ph\.?d|m\.?d|mba|msc|bsc|ma|ba|esq|jr|sr|ii|iii|iv|cpa|phr|shrm-cp|pmp|frcs|obe|mbe)\.?$/iu
const PARTICLES = new Set(
  'van von der den de del della di da das dos du des la le lo ten ter zu zum zur af av al el bin ibn bint ben st st. y e'.split(
    ' ',
  ),
)
/** First parts that often go with the next one ("Mary Ann", "Jean Claude"): then the given name is not certain. */
const COMPOUND = new Set(
  'mary maria maría ana anna josé jose juan luis jean marie hans karl anne lee sarah john billy betty peggy carlos jorge miguel'.split(
    ' ',
  ),
)
/** Family names that are written first in Chinese, Korean, Japanese, Vietnamese and Hungarian names. */
const FAMILY_FIRST = new Set(
  (
    'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng ' +
    'han cao zeng peng xiao cai pan tian dong yuan yu ye cheng wei su lu jiang shen lai kim park lee choi jung kang cho yoon ' +
    'jang lim shin seo kwon hwang ahn nguyen nguyễn tran trần le lê pham phạm hoang hoàng phan vu vũ vo võ dang đặng bui bùi ' +
    'do đỗ ngo ngô duong dương ly lý sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada ' +
    'sasaki nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp ' +
    'wong chan cheung lau leung ng ho chow kwok mak fung tam chiu'
  ).split(' '),
)

/** Takes a recorded name apart. What is not certain (which part is the family name) is left out, not guessed. */
export function readName(recorded: string): NameParts {
  const whole = recorded.trim().replace(/\s+/g, ' ')
  const honorific = HONORIFIC.exec(whole)?.[1]?.trim() ?? ''
  const plain = withoutDegrees(
    whole
      .slice(honorific.length)
      .replace(/\s*(?:\([^)]*\)|"[^"]*"|“[^”]*”)\s*/g, ' ')
      .trim(),
  )
  const name = plain === '' ? whole : plain
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name)
  if (turned) {
    const [, family, given] = turned as unknown as [string, string, string]
    return { honorific, plain: `${given} ${family}`, given, family }
  }
  return { honorific, plain: name, ...partsOf(name.split(' '), honorific !== '') }
}

function withoutDegrees(name: string): string {
  const shorter = name.replace(DEGREE, '').replace(/,$/, '')
  return shorter === name ? name : withoutDegrees(shorter)
}

function partsOf(words: readonly string[], addressed: boolean): { given?: string; family?: string } {
  const [first = '', ...rest] = words
  if (rest.length === 0) return addressed ? { family: first } : { given: first }
  const particle = rest.findIndex((word) => PARTICLES.has(word.toLowerCase()))
  const family =
    particle >= 0 && particle < rest.length - 1
      ? rest.slice(particle).join(' ')
      : rest.length === 1
        ? (rest[0] as string)
        : undefined
  const sure =
    /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(first) &&
    !isShouted(words) &&
    !PARTICLES.has(first.toLowerCase()) &&
    !FAMILY_FIRST.has(first.toLowerCase()) &&
    !(rest.length > 1 && particle !== 0 && COMPOUND.has(first.toLowerCase()))
  if (!sure) return addressed && PARTICLES.has(first.toLowerCase()) ? { family: words.join(' ') } : {}
  return { given: first, ...(family === undefined ? {} : { family }) }
}

/** A part all in capitals marks the family name, in whichever place: then neither is guessed. */
function isShouted(words: readonly string[]): boolean {
  return words.some((word) => /^\p{Lu}{2,}$/u.test(word))
}

import { etiquetteRules } from '@afterword/engine'
import { areaOf } from './areas.ts'
import { NUMBERED } from './numbered.ts'
import type { PoolItem } from './question.ts'

/** How far off the other answers are. */
const FACTORS = [0.25, 0.5, 2, 3, 4, 7]

/** Questions about the numbers that rules own; the number of the usual setting is right. */
export const numberQuestions: readonly PoolItem[] = NUMBERED.map((of) => {
  const [rule = '', name = ''] = of.split('.')
  const spec = etiquetteRules.find(({ id }) => id === rule)?.parameters[name]
  if (!spec || 'oneOf' in spec) throw new Error(`${of} is no number of a rule.`)
  const { default: right, unit } = spec
  const amount = (value: number) => ({ what: { kind: 'amount' as const, value, unit }, right: value === right })
  const others = spec.unit === "o'clock" ? [right - 5, right - 2, right + 3] : FACTORS.map((factor) => right * factor)
  const wrong = others.filter((value) => Number.isInteger(value) && value > 0 && value !== right)
  const id = `number.${of}`
  return {
    id,
    form: 'number',
    ask: (draw) => ({
      id,
      area: areaOf(rule),
      rule,
      take: 'one',
      asked: { form: 'number', of },
      options: [right, ...draw.some(wrong, 3)].sort((a, b) => a - b).map(amount),
      because: [],
    }),
  }
})

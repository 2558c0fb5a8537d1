import type { Problem } from './problem.ts'

const most = 400
const code = /[.](ts|tsx|js|mjs|cjs|css|html|sql|sh|grit)$/

/** Code files of at most 400 lines. */
export function checkLength(path: string, text: string): Problem[] {
  if (!code.test(path)) return []
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (lines <= most) return []
  return [
    {
      path,
      message: `has ${lines} lines, ${most} are the most. Split it along its nouns; the median here is under 80.`,
    },
  ]
}

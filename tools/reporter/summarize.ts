/** What became of one test. */
export type Outcome =
  | { state: 'passed' | 'failed'; name: string }
  | { state: 'skipped'; name: string; reason: string | undefined }

/** The last lines of a test run: skipped tests with their reasons, and then `N passed, N failed` on a line of its own. */
export function summarize(outcomes: Outcome[]): string {
  const skipped = outcomes.filter((outcome) => outcome.state === 'skipped')
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length
  const reasons = skipped.map(({ name, reason }) => `skipped: ${name}: ${reason ?? 'no reason given'}`)
  const totals = `${count('passed')} passed, ${count('failed')} failed`
  return [...reasons, skipped.length > 0 ? `${totals}, ${skipped.length} skipped` : totals].join('\n')
}

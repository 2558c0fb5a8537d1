/** What became of an opportunity of a file. */
type Became = 'added' | 'replaced' | 'copied' | 'skipped' | 'changed'

const WOULD: Readonly<Record<Became, string>> = {
  added: 'would be added',
  replaced: 'would replace what is there',
  copied: 'would be added beside the one that is there',
  skipped: 'is there already, and would be left as it is',
  changed: 'would be changed',
}

const WAS: Readonly<Record<Became, string>> = {
  added: 'added',
  replaced: 'replaced',
  copied: 'added beside the one that is there',
  skipped: 'was there already, and was left as it is',
  changed: 'changed',
}

/** What became of it, or would. */
export function sayImported(what: Became, applied: boolean): string {
  return applied ? WAS[what] : WOULD[what]
}

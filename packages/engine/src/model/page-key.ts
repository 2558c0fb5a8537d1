import type { PageKind, Pages } from './notebook.ts'

const KEYS: { readonly [Kind in PageKind]: (page: Pages[Kind]) => string } = {
  card: ({ id }) => id,
  criteria: () => 'mine',
  fit: ofInterview,
  'look-back': ofInterview,
  feedback: ({ id }) => id,
  attempt: ({ id }) => id,
  article: ({ id }) => id,
}

/** What tells a page of the notebook from others of its kind: its id, or `opportunity:interview`. */
export function keyOfPage<Kind extends PageKind>(kind: Kind, page: Pages[Kind]): string {
  return KEYS[kind](page)
}

function ofInterview({ opportunity, interview }: { readonly opportunity: string; readonly interview: string }): string {
  return `${opportunity}:${interview}`
}

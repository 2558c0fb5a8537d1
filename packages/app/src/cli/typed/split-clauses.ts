/** Where a new thought begins after a joining word. */
const NEXT_THOUGHT =
  "(?:they|we|you|i|she|he|call|ring|phone|e-?mail|mail|write|ask|contact|follow|check|don[’']t|do not|no|only|please|through|via)\\b"
const BREAK = new RegExp(
  `[;!\\n]|,(?!\\s*\\d{4})|(?<!\\d)\\.(?=\\s|$)|\\b(?:and|but|so)\\b(?=,?\\s+${NEXT_THOUGHT})`,
  'giu',
)

/** The thoughts in what was jotted down, in their order: at commas and full stops, and at an "and" that begins a new one. */
export function splitClauses(typed: string): string[] {
  return typed
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

/** One question to the person at the terminal. */
export interface Question {
  /** What the person reads first: lines, with a break at their end. Shown once, and only where somebody is asked. */
  readonly lead?: string
  /** Without its mark at the end: `When did you send it`. */
  readonly text: string
  /** What an empty answer means; shown in brackets. */
  readonly usual?: string
  /** What is typed is not shown: a password. */
  readonly hidden?: true
  /** What can be answered; completed by Tab, and a beginning that fits but one is enough. */
  readonly choices?: readonly string[]
  /** Why an answer will not do, in words that follow it; undefined when it will. It is then asked again. */
  readonly refuse?: (answer: string) => string | undefined
}

export type Answer =
  | { readonly kind: 'answer'; readonly text: string }
  /** There is nobody to ask: no terminal. The command names the option to give, and ends with 2. */
  | { readonly kind: 'not-asked' }
  /** Ctrl-C or Ctrl-D. Nothing is done. */
  | { readonly kind: 'given-up' }

/** Asks the person at the terminal for what is missing; never waits where there is none. */
export interface Asker {
  ask(question: Question): Promise<Answer>
}

export type Consent = { readonly kind: 'yes' | 'no' | 'not-asked' | 'given-up' }

/** Asks whether or not; an empty answer means `usual`. */
export async function confirm(asker: Asker, text: string, usual: 'yes' | 'no'): Promise<Consent> {
  const answer = await asker.ask({ text, usual, choices: ['yes', 'no'] })
  if (answer.kind !== 'answer') return answer
  return { kind: answer.text === 'yes' ? 'yes' : 'no' }
}

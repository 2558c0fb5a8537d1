/** A text that only the owner of the key can read; safe to keep anywhere. */
export type Sealed = string

export type Unsealed =
  | { readonly kind: 'unsealed'; readonly text: string }
  /** Sealed with another key, for another place, or damaged. */
  | { readonly kind: 'unreadable' }

/** Why there is no key: its file cannot be read or made, or what was given is no key. `place` names the file or variable. */
export interface NoKey {
  readonly kind: 'no-key'
  readonly place: string
  readonly reason: 'malformed' | 'unreadable' | 'open-to-others'
}

/** Keeps secrets at rest. `place` says where a text is kept (`outbox/local/7f3a`): moved elsewhere it cannot be read. */
export interface Secrets {
  seal(place: string, text: string): Promise<{ readonly kind: 'sealed'; readonly sealed: Sealed } | NoKey>
  /** A digest by which a secret is known again, and from which it cannot be got back. */
  digest(text: string): string
  unseal(place: string, sealed: Sealed): Promise<Unsealed | NoKey>
}

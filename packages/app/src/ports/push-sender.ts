/** What a browser hands out so that it can be told (Push API). */
export interface PushAddress {
  readonly endpoint: string
  /** Base64url: its public key, and a secret that it shares with whoever tells it (RFC 8291). */
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

/** The keys by which a push service knows who tells (VAPID, RFC 8292), base64url. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

export interface Push {
  readonly to: PushAddress
  readonly keys: PushKeys
  /** Whom the push service may write to: `mailto:` or an address of the web. */
  readonly contact: string
  readonly payload: string
  /** A push of the same topic that waits for the browser is replaced; 32 letters at most. */
  readonly topic: string
}

export type PushSent =
  | { readonly kind: 'accepted' }
  /** The browser is not there any more, or does not want to be told. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-sent'; readonly reason: string; readonly lasting: boolean }

/** Tells browsers, whether a page of ours is open in them or not. */
export interface PushSender {
  makeKeys(): Promise<PushKeys>
  send(push: Push): Promise<PushSent>
}

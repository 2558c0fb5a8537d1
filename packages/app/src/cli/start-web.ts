/** What came of starting the web app. */
export type WebStarted =
  | { readonly kind: 'served'; readonly link: string; readonly ended: Promise<void> }
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'port-unusable'; readonly word: string }

/** Serves the web app to this machine until the program is asked to stop. */
export type StartWeb = (request: { readonly workshop: boolean }) => Promise<WebStarted>

/** What came of sending something: the answer, why it was not taken, or that nobody answered. */
export type Sent<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'unreachable' }

const NOT_TAKEN = 'Afterword did not take it.'

/** The token of the launch that answers now, once the one of the page turned out to be older. */
let fresh: string | undefined

/**
 * Sends something to the server that this page came from, as JSON, with the token of its launch. A page may be older than
 * the launch, as one that is kept for a day without a connection is: then it asks for the token of now.
 */
export async function sendJson<Answer>(path: string, token: string, what: unknown): Promise<Sent<Answer>> {
  try {
    let answer = await post(path, fresh ?? token, what)
    if (answer.status === 403) {
      const asked = await fetch('/token')
      fresh = ((await asked.json()) as { readonly token: string }).token
      answer = await post(path, fresh, what)
    }
    if (answer.ok) return { kind: 'answer', answer: (await answer.json()) as Answer }
    const { text = NOT_TAKEN } = (await answer.json().catch(() => ({}))) as { readonly text?: string }
    return { kind: 'refused', text }
  } catch {
    return { kind: 'unreachable' }
  }
}

function post(path: string, token: string, what: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-afterword-token': token }
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(what) })
}

/** Asks the server that this page came from. Undefined when it does not answer, or refuses. */
export async function askServer<Answer>(path: string, token: string, what: unknown): Promise<Answer | undefined> {
  const sent = await sendJson<Answer>(path, token, what)
  return sent.kind === 'answer' ? sent.answer : undefined
}

/** Reads something from the server that this page came from; undefined when it does not answer, or refuses. */
export async function readFromServer<Answer>(path: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(path)
    return answer.ok ? ((await answer.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

/** Whether the server answers. */
export async function isThere(): Promise<boolean> {
  return await fetch('/token').then(
    ({ ok }) => ok,
    () => false,
  )
}

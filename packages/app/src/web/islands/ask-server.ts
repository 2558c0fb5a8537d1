/**
 * Sends something to the server that this page came from, as JSON, with the token of this launch. Undefined when it does not
 * answer, or refuses.
 */
export async function askServer<Answer>(path: string, token: string, what: unknown): Promise<Answer | undefined> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-afterword-token': token },
      body: JSON.stringify(what),
    })
    return answer.ok ? ((await answer.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

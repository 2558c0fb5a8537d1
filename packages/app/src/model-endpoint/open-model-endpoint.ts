import type { ModelAnswer, ModelRequest, ModelSetting } from '../ports/writing-model.ts'

/** What is known of an OpenAI-compatible chat endpoint. */
export interface EndpointSetting {
  /** With or without `/chat/completions`. */
  readonly url: string | undefined
  readonly model: string | undefined
  readonly key: string | undefined
  /** How long an answer may take, in milliseconds. */
  readonly patience: number
}

const PATH = '/chat/completions'
/** More than a letter can take; also what is read of an answer at most. */
const MOST_TOKENS = 1200
const MOST_BYTES = 200_000

/** A model behind an OpenAI-compatible chat endpoint, a local one included. Nothing is sent before it is asked. */
export function openModelEndpoint({ url, model, key, patience }: EndpointSetting): ModelSetting {
  if (!url || !model) return { kind: 'none' }
  const address = completeAddress(url)
  if (!address) return { kind: 'bad-address', address: url }
  const headers = {
    'content-type': 'application/json',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  const ask = async (request: ModelRequest): Promise<ModelAnswer> => {
    const deadline = AbortSignal.timeout(patience)
    const send = () =>
      fetch(address, {
        method: 'POST',
        headers,
        body: writeBody(model, request),
        signal: deadline,
        redirect: 'error',
      })
    try {
      let response = await send()
      if (response.status >= 500) {
        await response.body?.cancel()
        response = await send()
      }
      if (!response.ok) {
        await response.body?.cancel()
        return { kind: 'no-answer', reason: 'refused', status: response.status }
      }
      return readAnswer(await readText(response))
    } catch {
      return { kind: 'no-answer', reason: deadline.aborted ? 'timeout' : 'unreachable' }
    }
  }
  return { kind: 'model', model: { name: model, ask } }
}

/** `http://127.0.0.1:11434/v1` and `…/v1/chat/completions` are the same endpoint. */
export function completeAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined
  const url = new URL(typed)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith(PATH) ? path : `${path}${PATH}`
  return url.href
}

function writeBody(model: string, { system, material }: ModelRequest): string {
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: material },
  ]
  return JSON.stringify({ model, messages, temperature: 0.3, max_tokens: MOST_TOKENS, stream: false })
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MOST_BYTES) break
  }
  return text
}

function readAnswer(text: string): ModelAnswer {
  const content = contentOf(parseJson(text))
  return content === undefined ? { kind: 'no-answer', reason: 'unreadable' } : { kind: 'answer', text: content }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `choices[0].message.content`, when it is a text. */
function contentOf(answer: unknown): string | undefined {
  const choice = fieldOf(fieldOf(answer, 'choices'), 0)
  const content = fieldOf(fieldOf(choice, 'message'), 'content')
  return typeof content === 'string' ? content : undefined
}

function fieldOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined
}

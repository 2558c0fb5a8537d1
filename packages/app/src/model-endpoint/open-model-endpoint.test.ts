import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completeAddress, openModelEndpoint } from './open-model-endpoint.ts'
import { openFakeEndpoint } from './testing/fake-endpoint.ts'

const request = { system: 'Rewrite.', material: '{"letter":"Thank you."}' }
let fake: Awaited<ReturnType<typeof openFakeEndpoint>>

beforeAll(async () => {
  fake = await openFakeEndpoint()
})
afterAll(() => fake.close())

function ask(url = fake.url, patience = 5000) {
  const setting = openModelEndpoint({ url, model: 'small', key: 'sesame', patience })
  if (setting.kind !== 'model') throw new Error(`No model: ${setting.kind}`)
  return setting.model.ask(request)
}

describe('an endpoint', () => {
  test('is asked once, with the key, the model and the two messages', async () => {
    fake.behave({ kind: 'says', text: () => 'Many thanks.' })
    expect(await ask()).toEqual({ kind: 'answer', text: 'Many thanks.' })
    expect(fake.received).toHaveLength(1)
    expect(fake.received[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sesame',
      body: {
        model: 'small',
        messages: [
          { role: 'system', content: 'Rewrite.' },
          { role: 'user', content: '{"letter":"Thank you."}' },
        ],
      },
    })
  })

  test('may be named with its path', () => {
    expect(completeAddress('http://localhost:11434/v1/')).toBe('http://localhost:11434/v1/chat/completions')
    expect(completeAddress('https://a.example/v1/chat/completions')).toBe('https://a.example/v1/chat/completions')
    expect(completeAddress('localhost:11434/v1')).toBeUndefined()
  })

  test('that fails is asked once more, and no more', async () => {
    const broken = { kind: 'sends', status: 500, body: 'oops' } as const
    fake.behave(broken, { kind: 'says', text: () => 'Better now.' })
    expect(await ask()).toEqual({ kind: 'answer', text: 'Better now.' })
    fake.behave(broken)
    expect(await ask()).toEqual({ kind: 'no-answer', reason: 'refused', status: 500 })
    expect(fake.received).toHaveLength(2)
  })

  test('that wants another key is not asked again', async () => {
    fake.behave({ kind: 'sends', status: 401, body: '{}' })
    expect(await ask()).toEqual({ kind: 'no-answer', reason: 'refused', status: 401 })
    expect(fake.received).toHaveLength(1)
  })

  test('that hangs is left, that is not there is said to be so', async () => {
    fake.behave({ kind: 'hangs' })
    expect(await ask(fake.url, 80)).toEqual({ kind: 'no-answer', reason: 'timeout' })
    expect(await ask('http://127.0.0.1:9/v1')).toEqual({ kind: 'no-answer', reason: 'unreachable' })
  })

  test.each(['<html>', '{}', '{"choices":[]}', '{"choices":[{"message":{"content":7}}]}'])(
    'that answers %s has not answered',
    async (body) => {
      fake.behave({ kind: 'sends', status: 200, body })
      expect(await ask()).toEqual({ kind: 'no-answer', reason: 'unreadable' })
    },
  )
})

test('without an address or a model there is none; a wrong address is told', () => {
  const setting = { url: undefined, model: undefined, key: undefined, patience: 1 }
  expect(openModelEndpoint(setting)).toEqual({ kind: 'none' })
  expect(openModelEndpoint({ ...setting, url: 'http://127.0.0.1/v1' })).toEqual({ kind: 'none' })
  expect(openModelEndpoint({ ...setting, url: 'ftp://x', model: 'm' })).toEqual({
    kind: 'bad-address',
    address: 'ftp://x',
  })
})

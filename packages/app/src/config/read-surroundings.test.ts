import { expect, test } from 'vitest'
import { cacheFolderIn, hasDesktop, mayColour, modelIn, portIn } from './read-surroundings.ts'

test.each([
  [{}, '/home/ana/.cache/afterword'],
  [{ XDG_CACHE_HOME: '/var/cache/ana' }, '/var/cache/ana/afterword'],
  [{ XDG_CACHE_HOME: 'relative' }, '/home/ana/.cache/afterword'],
  [{ XDG_CACHE_HOME: '/var/cache/ana', AFTERWORD_HOME: '/srv/aw' }, '/srv/aw/cache'],
])('with %j things are kept in %s', (env, folder) => {
  expect(cacheFolderIn(env, '/home/ana')).toBe(folder)
})

test.each([
  [{}, true, true],
  [{}, undefined, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, undefined, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('with %j and terminal %s colour is %s', (env, terminal, colour) => {
  expect(mayColour(env, terminal)).toBe(colour)
})

test('a model is what is set; empty counts as not set, and twenty seconds is the patience', () => {
  expect(
    modelIn({ AFTERWORD_LLM_URL: ' http://127.0.0.1:1/v1 ', AFTERWORD_LLM_MODEL: 'm', AFTERWORD_LLM_KEY: '' }),
  ).toEqual({
    url: 'http://127.0.0.1:1/v1',
    model: 'm',
    key: undefined,
    patience: 20_000,
  })
  expect(modelIn({ AFTERWORD_LLM_TIMEOUT: '3' }).patience).toBe(3000)
})

test.each([
  [undefined, { kind: 'unset' }],
  ['', { kind: 'unset' }],
  ['8080', { kind: 'set', port: 8080 }],
  ['0', { kind: 'unusable', word: '0' }],
  ['65536', { kind: 'unusable', word: '65536' }],
  ['80a', { kind: 'unusable', word: '80a' }],
])('PORT=%s', (word, port) => {
  expect(portIn(word === undefined ? {} : { PORT: word })).toEqual(port)
})

test.each([
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'linux', false],
  [{}, 'darwin', true],
  [{ BROWSER: 'none', DISPLAY: ':0' }, 'linux', false],
  [{ CI: 'true' }, 'darwin', false],
  [{ SSH_CONNECTION: '192.0.2.1 5000 192.0.2.2 22', DISPLAY: ':10' }, 'linux', false],
] as const)('with %j on %s a browser is opened: %s', (env, platform, opened) => {
  expect(hasDesktop(env, platform)).toBe(opened)
})

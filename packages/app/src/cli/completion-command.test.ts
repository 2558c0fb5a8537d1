import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { SHELL_SCRIPTS } from './completion/shell-scripts.ts'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

const complete = async (...words: string[]) => {
  const { out } = await runAfterword(['complete', '--', ...words], home.path)
  return out.split('\n').filter((line) => line !== '')
}

const bin = fileURLToPath(new URL('../../bin/afterword.cjs', import.meta.url))
writeFileSync(join(home.path, 'afterword'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`)
chmodSync(join(home.path, 'afterword'), 0o755)
const env = { HOME: home.path, AFTERWORD_HOME: home.path, PATH: `${home.path}:/usr/local/bin:/usr/bin:/bin` }
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0'], { env }).status === 0

describe('what a word can become', { timeout: 30_000 }, () => {
  test('commands, options, choices and names', async () => {
    expect(await complete('co')).toEqual(['completion', 'compose'])
    expect(await complete('plan', '--')).toEqual(['--now', '--format', '--json', '--help'])
    expect(await complete('plan', 'a.json', '--format', 'p')).toEqual(['pretty'])
    expect(await complete('rules', 'no-pan')).toEqual(['no-panel-copy'])
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('files are left to the shell, and what nobody knows has no candidates', async () => {
    expect(await complete('plan', 'fix')).toEqual([])
    expect(await complete('zebra')).toEqual([])
  })
})

describe('in the shell itself', { timeout: 30_000 }, () => {
  test('bash', () => {
    const line = 'afterword rules no-pan'
    const script = `${SHELL_SCRIPTS.bash}
COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDS=(${line}) COMP_CWORD=2
_afterword; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p afterword`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({
      stdout: 'no-panel-copy\ncomplete -o default -F _afterword afterword\n',
      stderr: '',
    })
  })

  test('bash takes an id apart at its colons, and is given what comes after the last', () => {
    const line = 'afterword done thank-you:iv-1:d'
    const script = `${SHELL_SCRIPTS.bash}
afterword() { echo thank-you:iv-1:dana; }
COMP_LINE='${line}' COMP_POINT=${line.length}; _afterword; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(spawnSync('bash', ['-c', script], { env, encoding: 'utf8' }).stdout).toBe('dana\n')
  })

  test('zsh reads the script', (context) => {
    context.skip(!has('zsh'), 'zsh is not installed')
    expect(spawnSync('zsh', ['-n'], { env, input: SHELL_SCRIPTS.zsh }).status).toBe(0)
  })

  test('fish', (context) => {
    context.skip(!has('fish'), 'fish is not installed')
    const script = `${SHELL_SCRIPTS.fish}\ncomplete -C 'afterword rules no-pan'`
    expect(spawnSync('fish', ['-c', script], { env, encoding: 'utf8' }).stdout).toContain('no-panel-copy')
  })
})

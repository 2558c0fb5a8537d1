import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIANS = '/usr/lib/postgresql'
/** Debian's user nobody: PostgreSQL refuses to run as root. */
const NOBODY = 65_534

export interface PostgresServer {
  readonly kind: 'server'
  /** The address of a new, empty database. */
  createDatabase(): string
  stop(): void
}

/** Starts a server of its own in a temporary folder, reached by a socket there alone; or says why there is none. */
export function startPostgres(): PostgresServer | { readonly kind: 'none'; readonly reason: string } {
  const programs = findPrograms()
  if (programs === undefined) {
    return { kind: 'none', reason: `no PostgreSQL in ${DEBIANS}: Debian's package postgresql brings it` }
  }
  const folder = mkdtempSync(join(tmpdir(), 'afterword-postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  else chmodSync(folder, 0o700)
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const files = join(folder, 'files')
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...as, cwd: folder, stdio: 'pipe' })
  run('initdb', '-D', files, '-U', 'afterword', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  // pg_ctl comes back when the server takes connections; its pipes must not be ours, or we would wait for the server.
  const options = `-k ${folder} -c listen_addresses= -c fsync=off`
  execFileSync(join(programs, 'pg_ctl'), ['start', '-w', '-D', files, '-l', join(folder, 'log'), '-o', options], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  let databases = 0
  return {
    kind: 'server',
    createDatabase: () => {
      databases += 1
      run('createdb', '-h', folder, '-U', 'afterword', `record_${databases}`)
      return `postgres://afterword@localhost/record_${databases}?host=${folder}`
    },
    stop: () => {
      run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', files)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPrograms(): string | undefined {
  if (!existsSync(DEBIANS)) return undefined
  const versions = readdirSync(DEBIANS).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(DEBIANS, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/** A Chromium to start, and where the libraries lie that the machine may lack. */
export interface Chromium {
  readonly executable: string
  readonly libraries: string | undefined
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const scratch = fileURLToPath(new URL('../../../../../.tmp/', import.meta.url))

/**
 * The Chromium of the machine, else the one that comes with the development packages.
 * `AFTERWORD_CHROMIUM=packaged` takes the latter in any case; a path takes that program.
 */
export function findChromium(): Chromium {
  const wanted = process.env['AFTERWORD_CHROMIUM']
  if (wanted !== undefined && wanted !== 'packaged') return { executable: wanted, libraries: undefined }
  const installed = wanted === undefined ? INSTALLED.find((path) => existsSync(path)) : undefined
  return installed === undefined ? unpackChromium() : { executable: installed, libraries: undefined }
}

/** Unpacks once into .tmp/. Several test files may come at the same time: each works apart, the first one's is kept. */
function unpackChromium(): Chromium {
  const manifest = findManifest()
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(scratch, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(scratch, { recursive: true })
    const apart = mkdtempSync(join(scratch, 'unpacking-'))
    const packed = (name: string) => brotliDecompressSync(readFileSync(join(dirname(manifest), 'bin', name)))
    writeFileSync(join(apart, 'chromium'), packed('chromium.br'))
    chmodSync(join(apart, 'chromium'), 0o755)
    const { status } = spawnSync('tar', ['-x', '-C', apart], { input: packed('al2023.tar.br') })
    if (status !== 0) throw new Error('The libraries of the packaged Chromium could not be unpacked: is tar installed?')
    keep(apart, folder)
  }
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') }
}

function findManifest(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  return join(entry.slice(0, entry.lastIndexOf('/build/')), 'package.json')
}

function keep(apart: string, folder: string): void {
  try {
    renameSync(apart, folder)
  } catch (error) {
    rmSync(apart, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

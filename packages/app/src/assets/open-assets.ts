import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Asset, Assets, IslandScript } from '../ports/assets.ts'

/** What the build wrote beside the files, as manifest.json. */
interface Manifest {
  readonly styles: readonly string[]
  readonly fonts: readonly string[]
  readonly islands: Readonly<Record<string, IslandScript>>
  readonly workers: Readonly<Record<string, string>>
  /** Those of the files that are packed with gzip. */
  readonly gzipped: readonly string[]
  readonly files: readonly string[]
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Bytes of a file that is not kept in memory once it has been sent: few are, to few pages. */
const LARGE = 1_000_000

/**
 * The browser's files out of the folder that the build wrote, each read when it is first asked for.
 * Throws where the folder is missing, since then nothing was built.
 */
export function openAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const known = new Set(manifest.files)
  const gzipped = new Set(manifest.gzipped)
  const islands = new Map(Object.entries(manifest.islands))
  const workers = new Map(Object.entries(manifest.workers))
  const kept = new Map<string, Asset>()
  return {
    styles: manifest.styles,
    fonts: manifest.fonts,
    island: (name) => islands.get(name),
    worker: (name) => workers.get(name),
    read: (name) => {
      if (!known.has(name)) return undefined
      const asset = kept.get(name) ?? readAsset(folder, name, gzipped.has(name))
      if (asset.bytes.byteLength < LARGE) kept.set(name, asset)
      return asset
    },
  }
}

function readAsset(folder: string, name: string, isGzipped: boolean): Asset {
  return {
    bytes: new Uint8Array(readFileSync(join(folder, name))),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    encoding: isGzipped ? 'gzip' : undefined,
  }
}

import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Asset, Assets, IslandScript } from '../ports/assets.ts'

/** What the build wrote beside the files, as manifest.json. */
interface Manifest {
  readonly styles: readonly string[]
  readonly fonts: readonly string[]
  readonly islands: Readonly<Record<string, IslandScript>>
  readonly files: readonly string[]
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * The browser's files out of the folder that the build wrote, read once: together they are smaller than one photograph.
 * Throws where the folder is missing or not whole, since then nothing was built.
 */
export function openAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const files = new Map(manifest.files.map((name): [string, Asset] => [name, readAsset(folder, name)]))
  const islands = new Map(Object.entries(manifest.islands))
  return {
    styles: manifest.styles,
    fonts: manifest.fonts,
    island: (name) => islands.get(name),
    read: (name) => files.get(name),
  }
}

function readAsset(folder: string, name: string): Asset {
  return {
    bytes: new Uint8Array(readFileSync(join(folder, name))),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
  }
}

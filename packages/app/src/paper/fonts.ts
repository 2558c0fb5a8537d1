import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** What a text is set in; each has other faces to fall back on. */
export type Style = 'serif' | 'sans' | 'heading' | 'hand'

/** The faces by their place below `@expo-google-fonts/`. TrueType throughout: pdfkit breaks on WOFF2. */
const FACES = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  heading: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  hand: 'caveat/400Regular/Caveat_400Regular.ttf',
  arabic: 'amiri/400Regular/Amiri_400Regular.ttf',
  hebrew: 'noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  devanagari: 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf',
  thai: 'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  japanese: 'hina-mincho/400Regular/HinaMincho_400Regular.ttf',
  korean: 'gowun-batang/400Regular/GowunBatang_400Regular.ttf',
  chinese: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  emoji: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const

export type Face = keyof typeof FACES

const SMALL: readonly Face[] = ['arabic', 'hebrew', 'devanagari', 'thai', 'emoji']

/**
 * The faces that a text is set in, best first. Chinese, Japanese and Korean write the same characters differently: kana or
 * hangul anywhere in the document tell which is meant.
 */
export function stackOf(style: Style, document: string): readonly Face[] {
  const first: readonly Face[] = style === 'hand' ? ['hand', 'serif', 'sans'] : [style, 'serif', 'sans']
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(document)
  const east: readonly Face[] = isJapanese ? ['japanese', 'korean', 'chinese'] : ['korean', 'chinese', 'japanese']
  return [...new Set([...first, ...SMALL, ...east])]
}

const loaded = new Map<Face, { readonly bytes: Buffer; readonly font: Font } | null>()

/** A face, read when it is first needed; null where its package is not installed (the large ones are optional). */
export function loadFace(face: Face): { readonly bytes: Buffer; readonly font: Font } | null {
  const known = loaded.get(face)
  if (known !== undefined) return known
  const found = readFace(face)
  loaded.set(face, found)
  return found
}

function readFace(face: Face) {
  let path: string
  try {
    path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${FACES[face]}`)
  } catch {
    return null
  }
  const bytes = readFileSync(path)
  return { bytes, font: create(bytes) as Font }
}

/** Whether a face has everything that a cluster is made of; what only steers the layout asks for nothing. */
export function hasCluster(face: Face, cluster: string): boolean {
  const found = loadFace(face)
  if (!found) return false
  return [...cluster].every((one) => STEERING.test(one) || found.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
}

/** Joiners and variation selectors. */
const STEERING = /\u200c|\u200d|[\ufe00-\ufe0f]/u

import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = 'Firma;Stelle\r\nIsarwerk Präzision;Größenprüfer – Café “Zoë”\r\n'
const wide = Buffer.from(text, 'utf16le')
const swapped = Buffer.from(wide).swap16()

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\uFEFF${text}`)],
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
  ['utf-16le', wide],
  ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
  ['utf-16be', swapped],
])('%s is told from the others: %#', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding })
})

test('what can be no UTF-8 is read as Windows writes it', () => {
  const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x80, 0x35])
  expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'Café – €5', encoding: 'windows-1252' })
})

test('an archive or a picture is no text, and an empty file is', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06]))).toEqual({ kind: 'not-text' })
  expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]))).toEqual({
    kind: 'not-text',
  })
  expect(decodeText(new Uint8Array())).toMatchObject({ kind: 'text', text: '' })
})

import type { Seeker } from '@afterword/engine'
import type { CardSize, EnvelopeSize, PaperSize } from '../../ports/paper.ts'

/** Countries whose offices print on US Letter, by ISO 3166. */
const ON_LETTER = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO', 'PR', 'SV', 'NI']

/** The sheets, cards and envelopes of one country. */
export interface Stationery {
  readonly size: PaperSize
  readonly card: CardSize
  readonly envelope: EnvelopeSize
}

/** What is sold where somebody lives; A4 where that is not known. */
export function stationeryOf({ region }: Pick<Seeker, 'region'>): Stationery {
  const american = ON_LETTER.includes(region?.slice(0, 2) ?? '')
  return american ? { size: 'us-letter', card: 'a2', envelope: 'us-10' } : { size: 'a4', card: 'a6', envelope: 'dl' }
}

export const SIZE_WORDS: Readonly<Record<PaperSize, string>> = { a4: 'A4', 'us-letter': 'US Letter' }

export const CARD_WORDS: Readonly<Record<CardSize, string>> = {
  a6: 'A6 (105 × 148 mm)',
  a2: 'A2 (4¼ × 5½ in)',
}

export const ENVELOPE_WORDS: Readonly<Record<EnvelopeSize, string>> = {
  dl: 'DL (220 × 110 mm)',
  c6: 'C6 (162 × 114 mm)',
  'us-10': '#10 (9½ × 4⅛ in)',
}

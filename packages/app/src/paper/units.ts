/** Points (1/72 inch), in which PDF measures, of a millimetre and of an inch. */
export const MM = 72 / 25.4
export const INCH = 72

/** Width and height in points. */
export type Extent = readonly [width: number, height: number]

export const PAPER: Readonly<Record<'a4' | 'us-letter', Extent>> = {
  a4: [210 * MM, 297 * MM],
  'us-letter': [8.5 * INCH, 11 * INCH],
}

export const CARDS: Readonly<Record<'a6' | 'a2', Extent>> = {
  a6: [105 * MM, 148 * MM],
  a2: [4.25 * INCH, 5.5 * INCH],
}

export const ENVELOPES: Readonly<Record<'dl' | 'c6' | 'us-10', Extent>> = {
  dl: [220 * MM, 110 * MM],
  c6: [162 * MM, 114 * MM],
  'us-10': [9.5 * INCH, 4.125 * INCH],
}

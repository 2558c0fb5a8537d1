/** A file that the browser is sent as it is: a style sheet, a script, a font, an icon. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Its media type, as in `text/css; charset=utf-8`. */
  readonly type: string
  /** How the bytes are packed, where they are. */
  readonly encoding?: 'gzip' | undefined
}

/** The files that a page asks for besides its HTML. Their names hold a digest, so that they never change. */
export interface Assets {
  /** Names of the style sheets that every page needs. */
  readonly styles: readonly string[]
  /** Names of fonts worth asking for before the style sheet has been read. */
  readonly fonts: readonly string[]
  /** The script of an island, and the scripts that it imports; undefined when there is no such island. */
  island(name: string): IslandScript | undefined
  /** The name of a worker's script; undefined when there is no such worker. */
  worker(name: string): string | undefined
  /** A file by its name; undefined when there is none. */
  read(name: string): Asset | undefined
}

export interface IslandScript {
  readonly script: string
  readonly imports: readonly string[]
}

/** Makes committed files out of the code, so that they can't disagree with it. */
export interface Generator {
  name: string
  /** Folders that belong to it alone: a file it no longer makes is deleted there. */
  folders: string[]
  /** The files, by path from the repository's root. The same code must give the same text. */
  produce(): Map<string, string> | Promise<Map<string, string>>
}

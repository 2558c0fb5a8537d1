/** What a note needs to offer the way back; nothing when nothing was changed. */
export function undoOf({ change }: { readonly change: number | null }): { undo?: number } {
  return change === null ? {} : { undo: change }
}

/** The first line of `output` that holds the parts of `pattern` in their order; ` … ` stands for anything in between. */
export function findLine(output: string, pattern: string): string | undefined {
  const parts = pattern.split(' … ')
  return output.split('\n').find((line) => {
    let from = 0
    for (const part of parts) {
      const at = line.indexOf(part, from)
      if (at < 0) return false
      from = at + part.length
    }
    return true
  })
}

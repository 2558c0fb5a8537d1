/** A note's name; one from standard input says so. */
export function nameFile(file: string): string {
  return file === '-' ? 'standard input' : file
}

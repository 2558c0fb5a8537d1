/** A breach of a house rule: where, and what to do about it. */
export interface Problem {
  path: string
  line?: number
  message: string
}

export function describeProblem({ path, line, message }: Problem): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${message}`
}

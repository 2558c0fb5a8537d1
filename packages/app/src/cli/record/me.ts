import type { Who } from '../../use-cases/record/who.ts'

/** Who sits at the terminal: the one person of this machine. */
export const ME: Who = { owner: 'local', by: 'local' }

import type { Who } from '../../use-cases/record/who.ts'

/** On their own machine there is one person: the owner of everything, and the one who works in it. */
export const WHO: Who = { owner: 'local', by: 'local' }

import { randomUUID } from 'node:crypto'
import type { RandomIds } from '../ports/random-ids.ts'

export const randomIds: RandomIds = { newId: () => randomUUID().replaceAll('-', '') }

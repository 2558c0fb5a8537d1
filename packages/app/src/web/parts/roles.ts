import type { Contact } from '@afterword/engine'
import { ROLE_WORDS } from '../../wording/role-words.ts'
import type { Choice } from './select.tsx'

export const ROLE_CHOICES: readonly Choice[] = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }))

export function readRole(word: string | undefined): Contact['role'] {
  return word !== undefined && Object.hasOwn(ROLE_WORDS, word) ? (word as Contact['role']) : 'other'
}

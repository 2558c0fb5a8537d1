import type { Case } from '@afterword/engine'

/** `Larkspur Instruments, Service designer (larkspur)` */
export function sayOpportunity({ opportunity: { id, employer, role } }: Case): string {
  return `${employer}, ${role} (${id})`
}

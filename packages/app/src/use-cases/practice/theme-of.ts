import type { PracticeCard } from '@afterword/engine'

export const OTHER = 'Other'

/** Under which theme a card is listed. */
export function themeOf({ theme = OTHER }: PracticeCard): string {
  return theme
}

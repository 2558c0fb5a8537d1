import type { Interview } from '@afterword/engine'

export const FORMATS: readonly Interview['format'][] = ['onsite', 'video', 'phone']

/** Minutes that are meant where only a beginning is typed. */
export const USUAL_LENGTH = 60

/** The addresses of the app's pages, from the root. */
export const LINKS = {
  opportunity: (id: string) => `/opportunities/${id}`,
  edit: (id: string) => `/opportunities/${id}/edit`,
  step: (id: string, action: string) => `/opportunities/${id}/steps/${encodeURIComponent(action)}`,
  write: (id: string, action?: string) =>
    `/opportunities/${id}/write${action === undefined ? '' : `#${encodeURIComponent(action)}`}`,
  interview: (id: string, interview: string) => `/opportunities/${id}/interviews/${interview}`,
  capture: (id: string, interview: string) => `/opportunities/${id}/interviews/${interview}/capture`,
  debrief: (id: string, interview: string) => `/opportunities/${id}/interviews/${interview}/debrief`,
  prepare: (id: string, interview: string) => `/opportunities/${id}/interviews/${interview}/prepare`,
  contact: (id: string, contact: string) => `/opportunities/${id}/people/${contact}`,
  log: (id: string) => `/opportunities/${id}/log/new`,
  practice: (until?: string) => `/practice${until === undefined ? '' : `?until=${encodeURIComponent(until)}`}`,
  practiceCard: (id: string) => `/practice?card=${id}`,
  questions: '/practice/questions',
  card: (id: string) => `/practice/questions/${id}`,
  rule: (id: string) => `/handbook/${id}`,
} as const

/** The ids of the invented opportunities. No other opportunity is given one of them. */
export const DEMO_IDS = [
  'demo-larkspur',
  'demo-millrace',
  'demo-fernhill',
  'demo-quayside',
  'demo-orchard',
  'demo-tidewater',
] as const

export type DemoId = (typeof DEMO_IDS)[number]

export function isDemoId(id: string | undefined): id is DemoId {
  return DEMO_IDS.some((one) => one === id)
}

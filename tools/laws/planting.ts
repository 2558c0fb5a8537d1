/** A violation to plant, and how the check must answer. */
export interface Planting {
  law: string
  /** The step of `npm run check` that must fail. */
  step: string
  /** Files to write, by path; a function rewrites the file that is there. */
  files: Record<string, string | ((before: string) => string)>
  /** What must stand in the step's output, each in one line; `…` stands for anything in between. */
  expect: string[]
}

import type { SourceId } from '../model/provenance.ts'

/** One of the texts behind the rules. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly about: string
}

/** The source texts, as far as they name themselves. */
export const sources: Readonly<Record<SourceId, Source>> = {
  S0: {
    id: 'S0',
    title: 'The #1 Most Critical Thing You Can Do After An Interview (9 September 2020)',
    about: 'A recruiter on follow-up within 24 hours, panels, handwritten notes, concerns, and what to do after a no.',
  },
  S1: {
    id: 'S1',
    title: 'IN TOUCH: Following up after a job interview can be less stressful when you know some basic rules',
    about: "Do's and don'ts: thank everyone, be prompt, call when told to, two calls are enough, move on and learn.",
  },
  S2: {
    id: 'S2',
    title: "Job Seekers' Weakest Link: Interview Follow-Up",
    about: 'Ask about the time frame, write a thank-you with content, do not ignore a bored interviewer.',
  },
  S3: {
    id: 'S3',
    title: 'What to do after an interview (Owen Reed Ltd, 2022; the text carries no title)',
    about: 'Thank within 24 hours, reflect, ask whether the job is right, do not rush a stated deadline, keep looking.',
  },
  S4: {
    id: 'S4',
    title: "The Interview's Over…Now What?",
    about: 'Five steps: take notes, get the card, a same-day e-mail each, a letter, then alternate phone and e-mail.',
  },
  house: {
    id: 'house',
    title: 'A decision of this project',
    about: 'What the source texts leave open, or contradict each other on; written down under docs/decisions.',
  },
}

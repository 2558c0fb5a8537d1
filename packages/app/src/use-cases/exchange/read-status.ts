import type { LogEntry } from '@afterword/engine'
import { plainLetters } from '../plain-letters.ts'

type Outcome = Extract<LogEntry, { type: 'closed' }>['outcome']

/** What the status of a tracker says about an opportunity. */
export type StatusReading =
  /** It goes on. */
  | { readonly kind: 'open' }
  | { readonly kind: 'over'; readonly outcome: Outcome }
  /** An offer stands, of which a table does not tell the deadline. */
  | { readonly kind: 'offer' }
  | { readonly kind: 'unknown' }

/** Looked for in this order: "offer declined" is not an offer, and "application rejected" not an application. */
const WORDS: readonly [RegExp, StatusReading][] = [
  [
    /offer (?:declined|rejected|refused)|declined (?:the )?offer|angebot abgelehnt|offre (?:declinee|refusee)|oferta rechazada/,
    { kind: 'over', outcome: 'declined' },
  ],
  [/withdr[ae]w|zuruckgezogen|desist|retiree?\b|retirada/, { kind: 'over', outcome: 'withdrawn' }],
  [
    /reject|\bdeclined\b|not hired|closed|ghost|no (?:reply|response|answer)|not selected|moved on|archiv|expired|filled|absage|abgelehnt|keine (?:antwort|ruckmeldung)|refus|sans reponse|rechazad|descartad|sin respuesta/,
    { kind: 'over', outcome: 'moved-on' },
  ],
  [
    /^(?:offer |job )?accepted|accepted (?:the )?(?:offer|job)|^hired|^signed|angebot angenommen|^angenommen|embauche|^acceptee?|^contratad|^(?:oferta )?aceptad/,
    { kind: 'over', outcome: 'accepted' },
  ],
  [/offer|angebot|zusage|\boffre\b|\boferta\b/, { kind: 'offer' }],
  [
    /appl|sent|submitted|interview|screen|phone|in progress|process|waiting|pending|active|open|saved|wish|interested|to do|follow|assess|test|round|prepar|answer|thank|check|hold|parked|bewor|gesprach|laufend|offen|warte|candidat|postul|envoy|entretien|en cours|entrevista|proceso|enviad|pendiente/,
    { kind: 'open' },
  ],
]

/** Reads a status in the words of trackers, or of our own plans. An empty one is open. */
export function readStatus(text: string): StatusReading {
  const plain = plainLetters(text).trim()
  if (plain === '') return { kind: 'open' }
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? { kind: 'unknown' }
}

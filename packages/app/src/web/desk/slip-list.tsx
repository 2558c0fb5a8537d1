import type { Slip } from './proof.ts'

interface SlipListProps {
  readonly text: string
  readonly slips: readonly Slip[]
  readonly write: (slip: Slip, words: string) => void
  readonly show: (slip: Slip) => void
  readonly letBe: (slip: Slip) => void
}

/** The slips of a letter, each with what could stand there instead. */
export function SlipList({ text, slips, write, show, letBe }: SlipListProps) {
  if (slips.length === 0) return null
  return (
    <ul class="findings" aria-label="Spelling and grammar">
      {slips.map((slip) => {
        const words = text.slice(slip.from, slip.to)
        return (
          <li key={`${slip.from} ${slip.message}`} class="finding">
            <span>
              “{words}”: {slip.message}
            </span>
            {slip.offers.map((offer) => (
              <button key={offer} type="button" class="button button-plain" onClick={() => write(slip, offer)}>
                {offer === '' ? 'Leave it out' : `Write “${offer}”`}
              </button>
            ))}
            {slip.offers.length === 0 && (
              <button type="button" class="button button-quiet" onClick={() => show(slip)}>
                Show
              </button>
            )}
            {slip.kind === 'Spelling' && (
              <button type="button" class="button button-quiet" onClick={() => letBe(slip)}>
                It is right
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

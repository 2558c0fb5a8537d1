import type { Board } from './board.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** A grip takes its card up by Enter or the space bar; arrows choose the column. Gives the way to stop it. */
export function steerByKeys({ stages, aim, drop, tell }: Board): () => void {
  let held: { readonly card: HTMLElement; at: number } | undefined

  const press = (event: KeyboardEvent) => {
    const grip = event.target instanceof Element ? event.target.closest('.grip') : null
    const card = grip?.closest<HTMLElement>('.board-card')
    if (!card) return
    const isTaking = event.key === 'Enter' || event.key === ' '
    if (!held && isTaking) {
      event.preventDefault()
      const from = card.closest<HTMLElement>('[data-stage]')?.dataset['stage']
      held = { card, at: stages.findIndex(({ id }) => id === from) }
      card.classList.add('board-card-held')
      return tell('Taken up. Arrows choose the column, Enter puts it down, Escape puts it back.')
    }
    const step = STEPS[event.key]
    if (held && step !== undefined) {
      event.preventDefault()
      held.at = (held.at + step + stages.length) % stages.length
      const stage = stages[held.at]
      aim(card, stage)
      return tell(`Over “${stage?.title}”.`)
    }
    if (held && (isTaking || event.key === 'Escape' || event.key === 'Tab')) {
      if (isTaking) event.preventDefault()
      const stage = isTaking ? stages[held.at] : undefined
      card.classList.remove('board-card-held')
      held = undefined
      drop(card, stage)
    }
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

import { useEffect, useState } from 'preact/hooks'
import type { Board, DropStage } from './dragging/board.ts'
import { followPointer } from './dragging/follow-pointer.ts'
import { steerByKeys } from './dragging/steer-by-keys.ts'

export interface DragCardsProps {
  readonly stages: readonly DropStage[]
}

/**
 * Lets cards of the board be dragged to another column, by pointer, touch or keys. A card that is put down sends the form
 * of its own menu: dragging can say nothing that the menu cannot, and is told and undone alike.
 */
export function DragCards({ stages }: DragCardsProps) {
  const [told, tell] = useState('')

  useEffect(() => {
    const aim = (_: HTMLElement, stage: DropStage | undefined) => {
      for (const column of document.querySelectorAll<HTMLElement>('[data-stage]'))
        column.classList.toggle('board-column-over', column.dataset['stage'] === stage?.id)
    }
    const drop = (card: HTMLElement, stage: DropStage | undefined) => {
      aim(card, undefined)
      const from = card.closest<HTMLElement>('[data-stage]')?.dataset['stage']
      if (!stage || stage.id === from) return tell('Put back.')
      const buttons = [...card.querySelectorAll<HTMLButtonElement>('button[name="move"]')]
      const [only, ...others] = buttons.filter(({ value }) => stage.moves.includes(value))
      if (!only) return tell(`A card comes to “${stage.title}” by itself, when you do its step.`)
      if (others.length === 0) return only.form?.requestSubmit(only)
      tell(`To “${stage.title}”: say how it ended.`)
      askAmong(buttons, [only, ...others])
    }
    const board: Board = { stages, aim, drop, tell }
    const stops = [followPointer(board), steerByKeys(board)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  return (
    <p class="board-told" aria-live="polite">
      {told}
    </p>
  )
}

/** Opens the menu of a card with those of its words alone that are meant. */
function askAmong(all: readonly HTMLButtonElement[], meant: readonly HTMLButtonElement[]): void {
  const menu = meant[0]?.closest<HTMLElement>('[popover]')
  if (!menu) return
  const showAll = () => {
    for (const button of all) button.hidden = false
  }
  for (const button of all) button.hidden = !meant.includes(button)
  menu.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && showAll())
  menu.showPopover()
  meant[0]?.focus()
}

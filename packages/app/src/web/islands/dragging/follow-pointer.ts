import type { Board, DropStage } from './board.ts'

/** Pixels that a mouse may shake without dragging. */
const SHAKE = 5

/** Cards follow the mouse, or a finger on their grip, so that elsewhere a finger scrolls. Gives the way to stop it. */
export function followPointer({ stages, aim, drop }: Board): () => void {
  const down = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const card = target?.closest<HTMLElement>('.board-card')
    const hasGrip = target?.closest('.grip') != null
    if (
      !card ||
      event.button !== 0 ||
      (!hasGrip && (event.pointerType !== 'mouse' || target?.closest('a, button, [popover]')))
    )
      return
    drag(card, event)
  }
  const drag = (card: HTMLElement, start: PointerEvent) => {
    let stage: DropStage | undefined
    let isMoving = false
    const move = (event: PointerEvent) => {
      if (event.pointerId !== start.pointerId) return
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY]
      isMoving ||= Math.hypot(x, y) > SHAKE
      if (!isMoving) return
      event.preventDefault()
      card.classList.add('board-card-held')
      card.style.transform = `translate(${x}px, ${y}px)`
      const id = document
        .elementsFromPoint(event.clientX, event.clientY)
        .filter((one) => !card.contains(one))
        .map((one) => one.closest<HTMLElement>('[data-stage]')?.dataset['stage'])
        .find(Boolean)
      stage = stages.find((one) => one.id === id)
      aim(card, stage)
    }
    const end = (event: PointerEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      for (const name of ['pointerup', 'pointercancel', 'keydown'] as const) removeEventListener(name, end)
      removeEventListener('pointermove', move)
      card.classList.remove('board-card-held')
      card.style.removeProperty('transform')
      if (isMoving) drop(card, event.type === 'pointerup' ? stage : undefined)
    }
    addEventListener('pointermove', move, { passive: false })
    for (const name of ['pointerup', 'pointercancel', 'keydown'] as const) addEventListener(name, end)
  }
  document.addEventListener('pointerdown', down)
  return () => document.removeEventListener('pointerdown', down)
}

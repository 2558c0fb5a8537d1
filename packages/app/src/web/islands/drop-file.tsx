import { useEffect, useRef, useState } from 'preact/hooks'

export interface DropFileProps {
  readonly name: string
  readonly label: string
  /** File name endings that the choice offers, `.ics,.eml`. */
  readonly accept: string
}

/** A file to choose; with scripts it can also be dropped anywhere on the form, which is sent then. */
export function DropFile({ name, label, accept }: DropFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    const form = input.current?.form
    if (!form) return
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.files.length || !input.current) return
      event.preventDefault()
      input.current.files = event.dataTransfer.files
      form.requestSubmit()
    }
    const leave = () => setOver(false)
    form.addEventListener('dragover', hover)
    form.addEventListener('dragleave', leave)
    form.addEventListener('drop', drop)
    return () => {
      form.removeEventListener('dragover', hover)
      form.removeEventListener('dragleave', leave)
      form.removeEventListener('drop', drop)
    }
  }, [])

  return (
    <div class={isOver ? 'field drop-file drop-file-over' : 'field drop-file'}>
      <label for={name}>{label}</label>
      <input ref={input} id={name} name={name} class="control" type="file" accept={accept} />
    </div>
  )
}

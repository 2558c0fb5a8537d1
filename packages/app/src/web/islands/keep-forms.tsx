import { useEffect, useState } from 'preact/hooks'
import { isThere } from './ask-server.ts'
import { forgetSent, formsToKeep, keepFields, markSent, restoreFields } from './offline/kept-fields.ts'

/** Milliseconds since the page came in which the server is taken to be there still. */
const SURE_FOR = 10_000

/**
 * Keeps what is typed into the page's forms until it has arrived: through a reload, and while the server does not answer.
 * A form is only sent when somebody is there to take it.
 */
export function KeepForms() {
  const [isAway, setAway] = useState(false)
  const [isBack, setBack] = useState(false)

  useEffect(() => {
    const passed = new WeakSet<HTMLFormElement>()
    const typed = ({ target }: Event) => {
      const form = target instanceof Element ? target.closest('form') : null
      if (form && formsToKeep().includes(form)) keepFields(form)
    }
    const send = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'post') return
      if (performance.now() < SURE_FOR || passed.delete(form)) return markSent(form)
      event.preventDefault()
      void isThere().then((there) => {
        setAway(!there)
        if (!there) return
        passed.add(form)
        form.requestSubmit(event.submitter)
      })
    }
    forgetSent()
    setBack(formsToKeep().map(restoreFields).includes(true))
    document.addEventListener('input', typed)
    document.addEventListener('submit', send)
    return () => {
      document.removeEventListener('input', typed)
      document.removeEventListener('submit', send)
    }
  }, [])

  return (
    <>
      {isAway && (
        <p class="flash flash-problem away" role="alert">
          Afterword does not answer, so nothing was sent. What you typed stays here; send it again when it is back.
        </p>
      )}
      {isBack && !isAway && (
        <p class="flash away" role="alert">
          What you had typed here and not sent is back. Reload to see the page as it is kept.
        </p>
      )}
    </>
  )
}

import type { Refusal } from '../../use-cases/failure.ts'
import { ButtonLink } from '../parts/button.tsx'
import { redirectWith } from './flash.ts'
import { answerTo } from './say-failure.ts'
import { sendPage } from './send-page.tsx'
import type { WebContext } from './web-env.ts'

const TITLES = {
  400: 'That does not fit',
  404: 'Not there',
  409: 'Not as it was',
  503: 'Out of reach',
} as const

/** A page that could not be made. */
export function sendRefusal(context: WebContext, { failures }: Refusal): Promise<Response> {
  const { status, text } = answerTo(failures)
  const view = (
    <>
      <h1>{TITLES[status]}</h1>
      <p>{text}</p>
      <p>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </p>
    </>
  )
  return sendPage(context, { title: TITLES[status], status, view })
}

/** An action that was not done: leads back to `path`, where the reason is told. */
export function redirectRefused(context: WebContext, path: string, { failures }: Refusal): Promise<Response> {
  return redirectWith(context, path, { kind: 'problem', text: answerTo(failures).text })
}

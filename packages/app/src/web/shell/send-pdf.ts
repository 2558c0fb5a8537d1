import type { Sheet } from '../../ports/paper.ts'
import { sendRefusal } from './answer-refusal.tsx'
import type { WebContext } from './web-env.ts'

/** Answers with a sheet as a PDF to be kept. */
export async function sendPdf(context: WebContext, sheet: Sheet): Promise<Response> {
  const printed = await context.var.door.useCases.printSheet({ sheet })
  if (printed.kind === 'refused') return sendRefusal(context, printed)
  return context.body(printed.bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${printed.name}"`,
    'cache-control': 'no-store',
  })
}

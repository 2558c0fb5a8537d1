import type { MailDraft } from '../../ports/mail-sender.ts'
import type { Outgoing } from '../../ports/outbox.ts'
import type { Secrets } from '../../ports/secrets.ts'

/** A message as it will go out, but for its ids and its date. */
export type Letter = Omit<MailDraft, 'messageId' | 'at'>

/** Where the text of a message on its way is kept. */
export function letterPlace(owner: string, id: string): string {
  return `outbox/${owner}/${id}`
}

/** The text of a message on its way; undefined when it was deleted or cannot be read. */
export async function openLetter(
  ports: { readonly secrets: Secrets },
  owner: string,
  { id, content }: Pick<Outgoing, 'id' | 'content'>,
): Promise<Letter | undefined> {
  if (content === null) return undefined
  const opened = await ports.secrets.unseal(letterPlace(owner, id), content)
  return opened.kind === 'unsealed' ? (JSON.parse(opened.text) as Letter) : undefined
}

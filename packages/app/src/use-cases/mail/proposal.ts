import type { KeptProposal } from '../../ports/incoming.ts'
import type { ReadMessage } from '../../ports/message-reader.ts'
import type { Secrets } from '../../ports/secrets.ts'

/** Where what was read of a message is kept. */
export function proposalPlace(owner: string, id: string): string {
  return `proposals/${owner}/${id}`
}

/** What was read of a message; undefined when it was deleted or cannot be unsealed. */
export async function openProposal(
  ports: { readonly secrets: Secrets },
  owner: string,
  { id, content }: Pick<KeptProposal, 'id' | 'content'>,
): Promise<ReadMessage | undefined> {
  if (content === null) return undefined
  const opened = await ports.secrets.unseal(proposalPlace(owner, id), content)
  return opened.kind === 'unsealed' ? (JSON.parse(opened.text) as ReadMessage) : undefined
}

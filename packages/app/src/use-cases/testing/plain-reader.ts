import type { MessageReader, ReadingKind } from '../../ports/message-reader.ts'

/**
 * Understands messages of the tests: who wrote is told by the address, what it means by the header `X-Meaning` (a reply
 * without one), and when by the Date.
 */
export const plainReader: MessageReader = {
  read: async ({ contacts }, sent, raw) => {
    const text = Buffer.from(raw).toString()
    const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(text)?.[1]?.trim()
    const address = (/<(.*)>/.exec(header('From') ?? '')?.[1] ?? header('From') ?? '').toLowerCase()
    const contact = contacts.find(({ email }) => email?.toLowerCase() === address)?.id ?? null
    const answers = `${header('In-Reply-To') ?? ''} ${header('References') ?? ''}`
    const references: readonly string[] = answers.match(/<[^<>\s]+>/g) ?? []
    const inThread = sent.some(({ messageId }) => references.includes(`<${messageId}>`))
    const kind = (header('X-Meaning') ?? 'reply') as ReadingKind
    return {
      reading: { kind: contact === null && !inThread ? 'unrelated' : kind, contact, evidence: [`From: ${address}`] },
      subject: header('Subject') ?? '',
      from: { name: '', address },
      at: header('X-At') ?? null,
      messageId: header('Message-ID') ?? null,
      references,
    }
  },
}

import type { DeliveryOutcome } from '../../ports/mail-reader.ts'

/** The blocks of a message/delivery-status part (RFC 3464), one for each recipient. */
export function readDeliveryStatus(content: string): DeliveryOutcome[] {
  const unfolded = content.replaceAll('\r\n', '\n').replaceAll(/\n[ \t]+/g, ' ')
  return unfolded.split(/\n\s*\n/).flatMap((block) => {
    const fields = readFields(block)
    const action = /^[a-z]+/.exec((fields.get('action') ?? '').toLowerCase())?.[0]
    if (action === undefined) return []
    const recipients = ['original-recipient', 'final-recipient', 'x-actual-recipient'].flatMap((name) =>
      addressesIn(fields.get(name) ?? ''),
    )
    return [{ recipients: [...new Set(recipients)], action, status: fields.get('status') ?? '' }]
  })
}

function readFields(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([a-z][a-z0-9-]*)\s*:\s*(.*)$/i.exec(line) ?? []
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

/** Every address in a text, lower-case. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+[^\s<>;:,"'()[\].]/g)].map(([address]) =>
    address.toLowerCase(),
  )
}

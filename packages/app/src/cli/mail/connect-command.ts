import type { Command } from 'commander'
import type { Provider } from '../../use-cases/mail/providers.ts'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { type AccountOptions, readAccount, readProof, withAccountOptions } from './account-options.ts'

/** `afterword mailbox connect ADDRESS` */
export function connectCommand(door: Door): Command {
  const command = recordCommand('connect', {
    summary: 'connects your mailbox, once both of its servers let you in',
    description:
      'Connects your mailbox, once both of its servers let you in. The servers of well-known providers are known; the\npassword is asked for without being shown, and sealed at once.',
    examples: [
      'mailbox connect ines@gmail.com',
      'mailbox connect ines@example.org --smtp-host smtp.example.org --imap-host imap.example.org',
      'mailbox connect ines@example.org --password-file - < password.txt',
    ],
  }).argument('[address]', 'your own e-mail address (default: the one that is connected)')
  return withAccountOptions(command).action(
    async (typed: string | undefined, options: RecordOptions & AccountOptions) => {
      const before = orTell(door, await door.useCases.readMailbox(ME))
      if (!before) return
      const question = { text: 'Your e-mail address', refuse: refuseAddress }
      const missing = 'Say of which address: afterword mailbox connect ines@example.org'
      const address = await askFor(door, typed ?? before.account?.address, question, missing)
      if (address === undefined) return
      const { provider, account: suggested } = await door.useCases.suggestAccount({ address })
      const isKept = before.account?.address === address
      if (provider) door.terminal.complain(`${sayProvider(provider)}\n`)
      const account = await readAccount(door, address, isKept ? before.account : suggested, options)
      const proof = account && (await readProof(door, provider, options, isKept))
      if (!proof) return
      const request = { ...ME, account, secret: proof.secret }
      const tested = orTell(door, await door.useCases.testMailbox(request))
      if (!tested) return
      if (tested.explanations.length > 0) {
        return stop(door, 'Not connected:', ...tested.explanations.map(({ what, remedy }) => `  ${what} ${remedy}`))
      }
      if (!orTell(door, await door.useCases.connectMailbox(request))) return
      const done = 'Connected, and tried: it works.'
      printEither(door, options, { done, account }, () => [
        textRow([strong(done)]),
        textRow([plain('Nothing is sent that you have not approved.')]),
      ])
    },
  )
}

function refuseAddress(typed: string): string | undefined {
  return /^\S+@\S+$/.test(typed) ? undefined : `“${typed}” is no e-mail address.`
}

const HINTS: Readonly<Record<Provider['login'], string>> = {
  'app-password': 'It wants a password made for programs, not your own',
  'own-password': 'The password is the one you read your mail with',
  token: 'It takes no passwords any more, but a consent (OAuth 2)',
  'bridge-password': 'The password is the one that the bridge shows',
}

/** What is known of a provider: its servers, and what it lets one in with. */
function sayProvider({ name, smtp, imap, login, page }: Provider): string {
  const server = ([host, port, security]: Provider['smtp']) => `${host}:${port} (${security})`
  const where = page === null ? '' : `: ${page}`
  return `${name}: sends by ${server(smtp)}, reads from ${server(imap)}.\n${HINTS[login]}${where}`
}

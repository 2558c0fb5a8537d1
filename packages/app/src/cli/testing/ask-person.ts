// A program that asks as commands do, for a person at a terminal: asked for a channel, then whether to go on.
import { openAsker } from '../../wiring/open-asker.ts'
import { confirm } from '../asking/asker.ts'

const asker = openAsker(() => ({ input: process.stdin, output: process.stderr }))
const channel = await asker.ask({ text: 'How did you send it', choices: ['email', 'post', 'phone'] })
process.stdout.write(`channel: ${channel.kind === 'answer' ? channel.text : channel.kind}\n`)
if (channel.kind === 'answer') {
  const { kind } = await confirm(asker, 'Go on', 'yes')
  process.stdout.write(`go on: ${kind}\n`)
}

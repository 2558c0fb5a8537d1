import type { Contact } from '@afterword/engine'
import type { Command } from 'commander'
import { ROLES } from '../record/read-person.ts'
import { choice } from '../record/record-command.ts'

const WAYS = ['email', 'phone', 'letter'] as const

/** What can be said about a person. */
export interface PersonOptions {
  readonly title?: string
  readonly role?: Contact['role']
  readonly email?: string
  readonly phone?: string
  readonly post?: string
  readonly linkedin?: string
  readonly prefers?: Contact['prefers']
  readonly calls?: boolean
  readonly contact?: boolean
  readonly verified?: boolean
}

export function addPersonOptions(command: Command): Command {
  return command
    .option('--title <words>', 'what they do there')
    .addOption(choice('--role <role>', 'what they are for you', ROLES))
    .option('--email <address>', 'their e-mail address')
    .option('--phone <number>', 'their number')
    .option('--post <address>', 'their postal address; \\n between its lines')
    .option('--linkedin <address>', 'their page on LinkedIn')
    .addOption(choice('--prefers <way>', 'how they like to be reached', WAYS))
    .option('--calls', 'they may be called')
    .option('--no-calls', 'they are not to be called')
    .option('--contact', 'they may be contacted')
    .option('--no-contact', 'they are not to be contacted at all')
    .option('--verified', 'the spelling of their name was checked')
    .option('--no-verified', 'it was not')
}

/** What was said of them, and nothing else. */
export function personOf(options: PersonOptions): Partial<Omit<Contact, 'id' | 'name'>> {
  const { title, role, email, phone, post, linkedin, prefers, calls, contact, verified } = options
  return {
    ...(title === undefined ? {} : { title }),
    ...(role === undefined ? {} : { role }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(post === undefined ? {} : { postalAddress: post.replaceAll('\\n', '\n') }),
    ...(linkedin === undefined ? {} : { linkedin }),
    ...(prefers === undefined ? {} : { prefers }),
    ...(calls === undefined ? {} : { noCalls: !calls }),
    ...(contact === undefined ? {} : { doNotContact: !contact }),
    ...(verified === undefined ? {} : { nameVerified: verified }),
  }
}

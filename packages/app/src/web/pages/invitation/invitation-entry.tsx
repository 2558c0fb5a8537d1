import { DropFile } from '../../islands/drop-file.tsx'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { TextArea } from '../../parts/text-area.tsx'

interface InvitationEntryProps {
  /** The opportunity that it is for; undefined: a new one. */
  readonly opportunity?: string
  readonly problem?: string | undefined
  readonly text?: string
}

/** Where an invitation is pasted, chosen or dropped, in place of typing what it says. */
export function InvitationEntry({ opportunity, problem, text }: InvitationEntryProps) {
  return (
    <details class="invitation" open={problem !== undefined}>
      <summary>From an invitation</summary>
      <Form action="/invitation/look" files>
        <input type="hidden" name="opportunity" value={opportunity ?? ''} />
        <TextArea
          name="invitation"
          label="Its text"
          hint="The mail as it came, or what is in the calendar file."
          value={text}
          lines={5}
          error={problem}
        />
        <Island
          name="drop-file"
          of={DropFile}
          props={{
            name: 'file',
            label: 'Or its file (.ics or .eml)',
            accept: '.ics,.eml,text/calendar,message/rfc822',
          }}
        />
        <Button kind="plain">Take it apart</Button>
      </Form>
    </details>
  )
}

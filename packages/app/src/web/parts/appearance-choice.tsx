import { useVisit } from '../shell/visit.ts'
import { Button } from './button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { Form } from './form.tsx'

/** Light, dark, or as the machine has it. */
export function AppearanceChoice() {
  const { theme, path } = useVisit()
  return (
    <Form action="/appearance" layout="row">
      <input type="hidden" name="back" value={path} />
      <ChoiceField
        name="theme"
        legend="Appearance"
        take="one"
        values={[theme]}
        choices={[
          { value: 'system', label: 'As my machine' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <Button kind="plain">Use it</Button>
    </Form>
  )
}

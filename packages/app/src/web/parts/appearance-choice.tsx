import type { Theme } from '../shell/theme.ts'
import { useVisit } from '../shell/visit.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'

const CHOICES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As my machine' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
]

/** Light, dark, or as the machine has it: one tap each. */
export function AppearanceChoice() {
  const { theme: current, path } = useVisit()
  return (
    <section class="appearance" aria-label="Appearance">
      <Form action="/appearance" layout="row">
        <input type="hidden" name="back" value={path} />
        {CHOICES.map(({ theme, label }) => (
          <Button key={theme} kind="quiet" name="theme" value={theme} pressed={theme === current}>
            {label}
          </Button>
        ))}
      </Form>
    </section>
  )
}

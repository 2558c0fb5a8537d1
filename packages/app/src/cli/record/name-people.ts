import type { Contact } from '@afterword/engine'
import type { NewContact } from '../../use-cases/interviews/add-interview.ts'
import { newId } from '../../use-cases/record/new-id.ts'

/** New people with names to type for them, none of which is taken. */
export function nameNewPeople(known: readonly Contact[], added: readonly NewContact[]): Contact[] {
  const taken = known.map(({ id }) => id)
  return added.map((person) => {
    const id = newId(person.name, taken, 'person')
    taken.push(id)
    return { id, ...person }
  })
}

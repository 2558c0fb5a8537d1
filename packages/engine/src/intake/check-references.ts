import type { Case } from '../model/case.ts'
import type { Problem } from '../model/problem.ts'
import { parseInstant } from '../time/instant.ts'

/** Ids that stand twice or name nothing, and times in the wrong order, in a case of the right shape. */
export function checkReferences(caseFile: Case): Problem[] {
  const problems: Problem[] = []
  const report = (path: string, message: string) => {
    problems.push({ path, message })
  }
  const known = {
    contact: collectIds(caseFile.contacts, 'contacts', report),
    interview: collectIds(caseFile.interviews, 'interviews', report),
    resource: collectIds(caseFile.resources ?? [], 'resources', report),
  }
  collectIds(caseFile.log, 'log', report)
  collectIds(
    caseFile.interviews.flatMap(({ notes = [] }) => notes),
    'interviews.*.notes',
    report,
  )
  const need = (kind: keyof typeof known, id: string | undefined, path: string) => {
    if (id === undefined || known[kind].has(id)) return
    const names = [...known[kind]]
    report(path, `names no ${kind} of this case: "${id}"${names.length > 0 ? ` (there are ${names.join(', ')})` : ''}`)
  }
  caseFile.interviews.forEach((interview, i) => {
    const path = `interviews.${i}`
    const start = parseInstant(interview.start)
    const end = parseInstant(interview.end)
    if (start !== undefined && end !== undefined && end < start)
      report(`${path}.end`, 'is before the start of the interview')
    interview.interviewers.forEach((id, j) => {
      need('contact', id, `${path}.interviewers.${j}`)
      if (interview.interviewers.indexOf(id) < j) report(`${path}.interviewers.${j}`, `names "${id}" a second time`)
    })
    need('contact', interview.followUp?.contact, `${path}.followUp.contact`)
    interview.notes?.forEach((note, j) => {
      need('contact', note.contact, `${path}.notes.${j}.contact`)
    })
  })
  caseFile.log.forEach((entry, i) => {
    const path = `log.${i}`
    if ('contact' in entry) need('contact', entry.contact, `${path}.contact`)
    if ('followUp' in entry) need('contact', entry.followUp?.contact, `${path}.followUp.contact`)
    if (entry.type !== 'sent') return
    need('interview', entry.interview, `${path}.interview`)
    need('resource', entry.resource, `${path}.resource`)
    entry.passOnTo?.forEach((id, j) => {
      need('contact', id, `${path}.passOnTo.${j}`)
    })
  })
  return problems
}

function collectIds(
  list: readonly { readonly id?: string | undefined }[],
  path: string,
  report: (path: string, message: string) => void,
): Set<string> {
  const ids = new Set<string>()
  list.forEach(({ id }, i) => {
    if (id === undefined) return
    if (ids.has(id)) report(`${path}.${i}.id`, `stands twice: "${id}" must be unique`)
    ids.add(id)
  })
  return ids
}

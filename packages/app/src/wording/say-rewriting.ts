import type { Rewriting } from '../use-cases/rewrite-drafts.ts'

type Fault = Extract<Rewriting, { kind: 'kept' }>['fault']

/** What became of a draft at the model's hands, in one sentence. */
export function sayRewriting(rewriting: Rewriting): string {
  if (rewriting.kind === 'rewritten') return `Rewritten in your voice by ${rewriting.model}, and checked.`
  return `Kept as drafted: ${sayFault(rewriting.fault, rewriting.model)}.`
}

function sayFault(fault: Fault, model: string): string {
  switch (fault.kind) {
    case 'no-answer':
      return sayNoAnswer(fault, model)
    case 'no-letter':
      return 'this one is not rewritten, only letters are'
    case 'empty':
      return `${model} answered with nothing`
    case 'too-long':
      return `${model} made it much longer`
    case 'too-short':
      return `${model} left most of it out`
    case 'unlike':
      return `${model} wrote something else`
    case 'refusal':
      return `${model} declined`
    case 'not-plain':
      return `${model} added headings, lists or remarks`
    case 'changed-name':
      return `${model} changed the greeting or the signature`
    case 'steered':
      return `${model} brought in “${fault.words}”, which has no place in this letter`
    case 'finding':
      return `in what ${model} wrote, ${fault.message.replace(/\.$/, '')} (${fault.ruleId})`
  }
}

function sayNoAnswer(fault: Extract<Fault, { kind: 'no-answer' }>, model: string): string {
  switch (fault.reason) {
    case 'timeout':
      return `${model} did not answer in time`
    case 'unreachable':
      return `${model} could not be reached`
    case 'unreadable':
      return `the answer of ${model} could not be read`
    case 'refused':
      return `${model} answered with status ${fault.status}`
  }
}

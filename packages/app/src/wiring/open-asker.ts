import type { Answer, Asker, Question } from '../cli/asking/asker.ts'
import { completionsOf, promptOf, readAnswer } from '../cli/asking/read-answer.ts'

/** The streams that a person types into and reads from. */
export interface AskingStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  /** Not the output of the command: that may go to a file. */
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** Asks on the terminal; where either stream is none, nothing is asked and nothing waits. The streams are opened when asked. */
export function openAsker(open: () => AskingStreams): Asker {
  return {
    ask: async (question) => {
      const { input, output } = open()
      return input.isTTY && output.isTTY ? askOn({ input, output }, question) : { kind: 'not-asked' }
    },
  }
}

async function askOn({ input, output }: AskingStreams, question: Question): Promise<Answer> {
  // Most commands ask nothing.
  const { createInterface } = await import('node:readline')
  const prompt = promptOf(question)
  if (question.lead !== undefined) output.write(question.lead)
  const lines = createInterface({
    input,
    output: question.hidden ? await showNothing() : output,
    terminal: true,
    historySize: 0,
    completer: (line: string) => [completionsOf(line, question), line],
  })
  lines.setPrompt(prompt)
  const ask = () => {
    if (question.hidden) output.write(prompt)
    lines.prompt()
  }
  return new Promise((resolve) => {
    let answer: Answer = { kind: 'given-up' }
    lines.on('line', (line) => {
      if (question.hidden) output.write('\n')
      const read = readAnswer(line, question)
      if (read.kind === 'answer') {
        answer = read
        lines.close()
      } else {
        output.write(`${read.reason}\n`)
        ask()
      }
    })
    lines.on('SIGINT', () => lines.close())
    lines.on('close', () => {
      if (answer.kind === 'given-up') output.write('\n')
      resolve(answer)
    })
    ask()
  })
}

/** Where the echo of what nobody shall see goes. */
async function showNothing(): Promise<NodeJS.WritableStream> {
  const { Writable } = await import('node:stream')
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}

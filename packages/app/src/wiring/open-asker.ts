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
  const lines = createInterface({
    input,
    output,
    terminal: true,
    historySize: 0,
    completer: (line: string) => [completionsOf(line, question), line],
  })
  lines.setPrompt(promptOf(question))
  return new Promise((resolve) => {
    let answer: Answer = { kind: 'given-up' }
    lines.on('line', (line) => {
      const read = readAnswer(line, question)
      if (read.kind === 'answer') {
        answer = read
        lines.close()
      } else {
        output.write(`${read.reason}\n`)
        lines.prompt()
      }
    })
    lines.on('SIGINT', () => lines.close())
    lines.on('close', () => {
      if (answer.kind === 'given-up') output.write('\n')
      resolve(answer)
    })
    lines.prompt()
  })
}

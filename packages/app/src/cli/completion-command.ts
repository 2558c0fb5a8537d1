import { Argument, Command } from 'commander'
import { SHELL_SCRIPTS, SHELLS, type Shell } from './completion/shell-scripts.ts'
import type { Door } from './door.ts'

/** `afterword completion SHELL` */
export function completionCommand(door: Door): Command {
  return new Command('completion')
    .summary('teaches your shell to complete commands and names')
    .description('Prints what your shell is to load, so that Tab completes commands, options and names.')
    .addArgument(new Argument('<shell>', 'the shell you use').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => door.terminal.print(SHELL_SCRIPTS[shell]))
}

const EXAMPLES = `
Examples:
  bash, in ~/.bashrc:  source <(afterword completion bash)
  zsh, in ~/.zshrc:    source <(afterword completion zsh)
  fish:  afterword completion fish \\
           > ~/.config/fish/completions/afterword.fish

Exit codes:
  0  the script was printed
  2  there is none for that shell`

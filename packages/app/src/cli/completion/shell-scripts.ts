/** The shells that can be taught. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/**
 * What each shell is to load: it asks the program itself, so that it knows every command of the version installed. The
 * program cannot be asked about files; the shell completes those.
 */
export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_afterword() {
  local line="\${COMP_LINE:0:COMP_POINT}" words candidate
  # Split by spaces alone: bash would take the ids apart at their colons.
  read -ra words <<< "$line"
  [[ $line == *' ' ]] && words+=('')
  local before='' typed="\${words[\${#words[@]}-1]}"
  [[ $COMP_WORDBREAKS == *:* && $typed == *:* ]] && before="\${typed%"\${typed##*:}"}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("\${candidate#"$before"}")
  done < <(afterword complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -o default -F _afterword afterword
`,
  zsh: `#compdef afterword
_afterword() {
  local -a candidates
  candidates=("\${(@f)$(afterword complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  candidates=(\${candidates:#})
  if (( \${#candidates} )); then compadd -a candidates; else _files; fi
}
compdef _afterword afterword
`,
  fish: `function __afterword_complete
  set -l words (commandline -opc) (commandline -ct)
  afterword complete -- $words[2..-1] 2>/dev/null
end
complete -c afterword -a '(__afterword_complete)'
`,
}

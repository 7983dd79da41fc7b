/**
 * What each shell needs to ask the program for completions.
 *
 * The scripts know nothing of the commands: they hand over the words, and show what comes back. A line is
 * a word, a tab and what it is; the line `:files` says that the shell completes names of files itself.
 */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** The operand behind which the words of a half-written command line follow. */
export const ASK = "candidates";
/** What stands for names of files in an answer. */
export const FILES = ":files";

export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# Completions of throughline for bash: source <(throughline completion bash)
_throughline() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ $word == ${FILES} ]]; then
      compopt -o filenames -o default 2>/dev/null
    else
      COMPREPLY+=("$word")
    fi
  done < <(throughline completion ${ASK} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _throughline throughline
`,
  zsh: `#compdef throughline
# Completions of throughline for zsh: source <(throughline completion zsh)
_throughline() {
  local line
  local -a found
  for line in "\${(@f)$(throughline completion ${ASK} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ${FILES} ]]; then
      _files
      return
    fi
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe throughline found
}
compdef _throughline throughline
`,
  fish: `# Completions of throughline for fish: throughline completion fish | source
function __throughline_candidates
  set -l words (commandline -opc) (commandline -ct)
  set -l found (throughline completion ${ASK} -- $words[2..] 2>/dev/null)
  if contains -- ${FILES} $found
    __fish_complete_path (commandline -ct)
  else
    printf '%s\\n' $found
  end
end
complete -c throughline -f -a '(__throughline_candidates)'
`,
};

/**
 * What stops a command, in words a newcomer can act on. It knows nothing about where it is printed.
 */
export class Problem extends Error {
  /**
   * @param {string} code permanent, kebab-case
   * @param {string} message what happened to which thing: lower case, no full stop
   * @param {{hint?: string, output?: string}} more `output` is what the failing tool itself printed
   */
  constructor(code, message, more = {}) {
    super(message);
    this.code = code;
    this.hint = more.hint;
    this.output = more.output;
  }
}

/** @param {unknown} error */
export function describe(error) {
  if (!(error instanceof Problem)) {
    const message = error instanceof Error ? error.message : String(error);
    return `error[bug]: ${message}\n\nhint: this is a mistake in scripts/; please report it with the command you ran\n`;
  }
  const output = error.output?.trimEnd();
  return [
    ...(output ? [indent(output), ""] : []),
    `error[${error.code}]: ${error.message}`,
    ...(error.hint ? ["", `hint: ${error.hint}`] : []),
    "",
  ].join("\n");
}

function indent(text) {
  return text.replace(/^(?=.)/gm, "  ");
}

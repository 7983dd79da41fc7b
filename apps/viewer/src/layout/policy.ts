/**
 * What a page of this site may load and do: its own files, and nothing else.
 *
 * `connect-src 'self'` is what makes "your text never leaves this page" more than a promise. The checking
 * worker starts from a blob so that it inherits this policy even where a host sends no headers. No inline
 * script, no inline style, no string turned into markup (trusted types).
 */
const directives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "form-action": "'self'",
  "base-uri": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "throughline",
};

function serialise(entries: Record<string, string>): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** For `<meta http-equiv>`, which hosts without settings can carry too. */
export const pagePolicy: string = serialise(directives);

/** For the header; `frame-ancestors` works nowhere else. Anybody may frame what is made to be framed. */
export function headerPolicy(isFramed: boolean): string {
  return serialise({ ...directives, "frame-ancestors": isFramed ? "*" : "'none'" });
}

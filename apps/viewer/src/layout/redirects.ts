/**
 * The addresses of retired ids for hosts that can answer with a redirect of their own. On every other host the page
 * that stays there leads on by itself.
 */

export interface Redirect {
  /** Below the site's root, with a slash at its end. */
  from: string;
  /** From the host's root on. */
  to: string;
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from} ${to} 301\n`).join("");
}

/** The `redirects` of `vercel.json`. */
export function vercelRedirects(redirects: readonly Redirect[], base: string): object[] {
  return redirects.map(({ from, to }) => ({ source: `${base}${from}`, destination: to, permanent: true }));
}

/** Lines of nginx's configuration. */
export function nginxRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `location = ${base}${from} { return 301 ${to}; }\n`).join("");
}

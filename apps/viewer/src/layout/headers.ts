/**
 * The headers of every file, as one list that each host's own file is written from, and that `throughline serve`
 * reads.
 *
 * No two rules match one path: hosts differ in what they do with a header that two rules set, and two policies are
 * both obeyed. So each folder of the site has a rule of its own.
 */
import { headerPolicy } from "./policy.ts";
import { nginxRedirects, type Redirect, vercelRedirects } from "./redirects.ts";

export interface HeaderRule {
  /** From the site's root: a file, or a folder with `/*` for all below it. */
  path: string;
  headers: Record<string, string>;
}

/** Names of what is built carry a hash of its content, so it can be kept for good; a page is asked for again. */
const KEPT = "public, max-age=31536000, immutable";
const FRESH = "public, max-age=0, must-revalidate";

/** `names` are the files and folders at the root of the built site. */
export function headerRules(names: readonly { name: string; isFolder: boolean }[]): HeaderRule[] {
  const below = names
    .filter(({ name }) => !name.startsWith("_") && !name.startsWith("."))
    .map(
      ({ name, isFolder }): HeaderRule => ({
        path: isFolder ? `/${name}/*` : `/${name}`,
        headers: headersOf(name),
      }),
    );
  return [{ path: "/", headers: headersOf("") }, ...below];
}

function headersOf(name: string): Record<string, string> {
  return {
    "Content-Security-Policy": headerPolicy(name === "embed"),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": name === "assets" ? KEPT : FRESH,
    // Data is for anybody's page to read.
    ...(/\.(json|csv|xml|txt)$/.test(name) || name === "data" ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}

/** `_headers`, as Netlify and Cloudflare Pages read it; `base` is the path below the host. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const root = base.replace(/\/$/, "");
  return rules
    .map(({ path, headers }) =>
      [`${root}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}

/** `vercel.json`. */
export function vercelFile(
  rules: readonly HeaderRule[],
  base: string,
  redirects: readonly Redirect[] = [],
): string {
  const root = base.replace(/\/$/, "");
  const headers = rules.map(({ path, headers: set }) => ({
    source: `${root}${path.replace(/\*$/, "(.*)")}`,
    headers: Object.entries(set).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, redirects: vercelRedirects(redirects, base), headers }, null, 2)}\n`;
}

/** A piece of nginx's configuration, to be included in a `server`. */
export function nginxFile(
  rules: readonly HeaderRule[],
  base: string,
  redirects: readonly Redirect[] = [],
): string {
  const root = base.replace(/\/$/, "");
  const blocks = rules.map(({ path, headers }) => {
    const location = path.endsWith("/*")
      ? `location ^~ ${root}${path.slice(0, -1)}`
      : `location = ${root}${path}`;
    const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return `${location} {\n${lines.join("\n")}\n}`;
  });
  return `# In a server block, beside \`root\`, \`index index.html\`, \`error_page 404 ${root}/404.html\` and \`gzip_static on\`.\n${blocks.join("\n")}\n${nginxRedirects(redirects, base)}`;
}

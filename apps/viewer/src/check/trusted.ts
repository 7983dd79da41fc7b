/**
 * The one kind of string that this site turns into code: the address of its own workers. Everything else that
 * would do so is refused by the policy (trusted types), where the browser knows them.
 */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

const rules: ScriptPolicy = {
  createScriptURL(candidate) {
    if (!candidate.startsWith(`blob:${location.origin}/`)) throw new TypeError("not an address of this page");
    return candidate;
  },
};

/** Made once: the page's policy allows one of this name. */
let policy: ScriptPolicy | null = null;

/** A blob address of this page's own making, and no other. */
export function trustedScript(address: string): string {
  policy ??= window.trustedTypes?.createPolicy("throughline", rules) ?? rules;
  return policy.createScriptURL(address);
}

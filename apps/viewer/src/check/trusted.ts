/**
 * The one string that this site turns into code: the address of its own worker. Everything else that
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

/** A blob address of this page's own making, and no other. */
export function trustedScript(address: string): string {
  const rules: ScriptPolicy = {
    createScriptURL(candidate) {
      if (!candidate.startsWith(`blob:${location.origin}/`))
        throw new TypeError("not an address of this page");
      return candidate;
    },
  };
  const policy = window.trustedTypes?.createPolicy("throughline", rules) ?? rules;
  return policy.createScriptURL(address);
}

/**
 * Where a statement goes back to: the chain of `retells`, nearest source first.
 */
import type { Ground } from "./ground.ts";

/** Ids of statements and derivations. A circle ends where it would close. */
export function sourcesOf(id: string, statements: Ground["statements"]): string[] {
  const chain: string[] = [];
  let next = statements[id]?.retells?.of;
  while (next !== undefined && next !== id && !chain.includes(next)) {
    chain.push(next);
    next = statements[next]?.retells?.of;
  }
  return chain;
}

/** An address of this site with its origin, where the origin is known; else as it stands. */
export function full(address: string): string {
  const site = import.meta.env.SITE;
  return site ? new URL(address, site).href : address;
}

/**
 * A number in digits, grouped by thousands: "2,500", "0.5", "-68".
 *
 * Written out rather than asked of the platform's locale data, so that every machine prints the
 * same bytes.
 */

/** A number in digits with commas, with as many decimals as it has. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = grouping(whole) + (decimals === undefined ? "" : `.${decimals}`);
  return value < 0 ? `-${grouped}` : grouped;
}

/** A number without the noise of binary fractions: 60.1 + 0.2 is 60.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function grouping(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

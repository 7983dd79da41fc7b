/**
 * What stands around the text of a page and says so itself: hidden parts, parts with a role of their own, and
 * the words by which pages commonly name what is no article. A part that is most of the page is never taken
 * for one, whatever it is called.
 */

const ROLES = /^(?:banner|complementary|contentinfo|dialog|navigation|search)$/u;
const NAMES = new Set(
  (
    "ad ads advert advertisement breadcrumb breadcrumbs comments cookie cookies cookie-banner newsletter promo read-next " +
    "recommended related related-posts share share-buttons sharedaddy sharing sidebar social social-share subscribe"
  ).split(" "),
);
/** Of the letters of the page. */
const MOST = 0.4;

/** `whole` is the length of the text of the page. */
export function isAround(element: Element, whole: number): boolean {
  if (isHidden(element)) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.toLowerCase().split(/\s+/u);
  return names.some((name) => NAMES.has(name)) && (element.textContent ?? "").length < MOST * whole;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (ROLES.test(element.getAttribute("role") ?? "")) return true;
  return /display\s*:\s*none/iu.test(element.getAttribute("style") ?? "");
}

/**
 * On the page for an address without a page: offers the things whose addresses are the closest, and says what became
 * of an id that is no longer in use. Without a script the lists are there.
 */
import { element, required } from "../check/element.ts";
import { link } from "../record/paths.ts";
import type { Fate } from "../retired/fates.ts";
import type { Found } from "./entry.ts";
import { fetchFile } from "./fetch-file.ts";
import { makeFinder } from "./finder.ts";

/** So many are offered. */
const MOST = 5;

const offer = required("#nearest", HTMLElement);

async function start(): Promise<void> {
  const path = decodeURIComponent(location.pathname.slice(link("").length)).replace(
    /\.(json|csv|html?)$|\/+$/gu,
    "",
  );
  const id = path.slice(path.indexOf("/") + 1);
  // The folder says what it is, not which.
  const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0) return;
  const [fate, near] = await Promise.all([fateOf(id), nearTo(words.join(" "))]);
  if (near.length === 0 && fate === undefined) return;
  offer.hidden = false;
  offer.append(
    ...(fate === undefined ? [] : [element("p", {}, `${id} is no longer in use. ${fate}`)]),
    element("h2", {}, "Close to this address"),
    element(
      "ul",
      {},
      ...near.map(({ path: address, title }) =>
        element("li", {}, element("a", { href: link(address) }, title)),
      ),
    ),
  );
}

async function nearTo(words: string): Promise<Found[]> {
  try {
    return (await (await makeFinder(fetchFile)).find(words, null, MOST)).entries;
  } catch {
    return [];
  }
}

/** What became of an id that is no longer in use, in a sentence. */
async function fateOf(id: string): Promise<string | undefined> {
  const response = await fetch(link("retired.json")).catch(() => null);
  if (!response?.ok) return undefined;
  const { retired }: { retired: Fate[] } = await response.json();
  const fate = retired.find((one) => one.id === id);
  if (fate === undefined) return undefined;
  if (fate.because !== null) return `It was withdrawn: ${fate.because}.`;
  return `${fate.kind === "split" ? "It was split into" : "It is now"} ${fate.leads.map((lead) => lead.id).join(", ")}.`;
}

void start();

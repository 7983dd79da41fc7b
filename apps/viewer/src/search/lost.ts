/**
 * On the page for an address without a page: offers the things whose addresses are the closest, and says what became
 * of an id that is no longer in use. Without a script the lists are there.
 */
import { element, required } from "../check/element.ts";
import { link } from "../record/paths.ts";
import type { SearchFile } from "./entry.ts";
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
  const words = path.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const response = await fetch(link("search.json")).catch(() => null);
  if (!response?.ok || words.length === 0) return;
  const { entries, retired }: SearchFile = await response.json();
  const fate = Object.hasOwn(retired, id) ? retired[id] : undefined;
  const byAddress = entries.map((entry) => ({
    ...entry,
    title: entry.path.replaceAll(/[/.-]+/gu, " "),
    words: entry.title,
  }));
  const finder = await makeFinder(byAddress);
  const near = finder.find(words.join(" "), null).slice(0, MOST);
  if (near.length === 0 && fate === undefined) return;
  offer.hidden = false;
  offer.append(
    ...(fate === undefined ? [] : [element("p", {}, `${id} is no longer in use. ${fate}`)]),
    element("h2", {}, "Close to this address"),
    element(
      "ul",
      {},
      ...near.map(({ path: address, words: title }) =>
        element("li", {}, element("a", { href: link(address) }, title)),
      ),
    ),
  );
}

void start();

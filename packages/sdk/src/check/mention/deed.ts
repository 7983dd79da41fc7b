/**
 * What a text says became of those whom a number counts, or of the work: killed, wounded or taken; charged or
 * convicted; opened or closed. Families of words, each of which is none of the others of its group.
 */
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import type { FigureMention } from "./mention.ts";

/** A family of words; of one group, at most one is meant. */
export interface Family {
  group: string;
  words: ReturnType<typeof wordSet>;
}

const family = (group: string, words: string): Family => ({ group, words: wordSet(words) });

export const FAMILIES: readonly Family[] = [
  family(
    "fate",
    "killed kill kills killing dead died die dies dying death deaths fatalities fatality slain slew lives eliminated " +
      "shot",
  ),
  family("fate", "injured injuries injury injure injuring wounded wounds wound wounding hurt hurting maimed"),
  family(
    "fate",
    "captured capture captures capturing detained detain detains detaining detention detentions detainees arrested arrest " +
      "arrests arresting custody seized apprehended prisoners jailed handcuffs caught " +
      "nabbed imprisoned",
  ),
  family("justice", "arrested arrest arrests arresting custody handcuffs"),
  family("justice", "charged charges charge indicted indictments indictment"),
  family("justice", "convicted convictions conviction guilty pleas pleaded pled plea"),
  family("justice", "sentenced sentences sentencing sentencings"),
  family("justice", "suspended suspensions suspension"),
  family("justice", "debarred debarments"),
  family("state", "closed closes closing completed concluded finished"),
  family("state", "opened opens opening initiated launched"),
  family("state", "ongoing open underway pending"),
  family("work", "audit audits"),
  family("work", "inspection inspections"),
  family("work", "investigation investigations"),
  family("side", "civil"),
  family("side", "criminal"),
  family("health", "diagnosed diagnosis diagnoses"),
  family("health", "evaluated evaluation evaluations evaluating screened"),
  family("program", "terminated termination terminations cancelled canceled axed"),
  family("program", "active"),
  family("money", "announced announces announcing announcement pledged pledges pledge promised"),
  family("money", "allocated allocates allocation earmarked"),
  family("money", "obligated obligates obligating"),
  family("money", "unobligated"),
  family("money", "disbursed disburses disbursing disbursement spent spends spending paid"),
  family("craft", "tanker tankers refueling refuelling refuelers"),
  family("craft", "reconnaissance isr surveillance"),
  family("craft", "combat strike"),
];

/** So many tokens away from its number such a word may stand. */
const REACH = 6;
const negations = wordSet("not never no nor without than");

interface Nearest {
  gap: number;
  families: Family[];
}

/** The word that stands nearest to a number, for each group that has one there. */
export function readDeeds(context: Context, figure: FigureMention): ReadonlyMap<string, readonly Family[]> {
  const { tokens } = context.text;
  const { from, to } = stretchOf(context, figure);
  const nearest = new Map<string, Nearest>();
  for (let at = Math.max(from, figure.from - 1 - REACH); at < Math.min(to, figure.to + REACH + 1); at++) {
    if ((at >= figure.from && at < figure.to) || isDenied(tokens, at)) continue;
    const gap = at < figure.from ? figure.from - 1 - at : at - figure.to;
    for (const each of FAMILIES) if (each.words.at(tokens, at) === true) keepNearest(nearest, each, gap);
  }
  return new Map([...nearest].map(([group, { families }]) => [group, families]));
}

function keepNearest(nearest: Map<string, Nearest>, each: Family, gap: number): void {
  const known = nearest.get(each.group);
  if (known === undefined || gap < known.gap) nearest.set(each.group, { gap, families: [each] });
  else if (gap === known.gap) known.families.push(each);
}

/** Whether a word of a family stands anywhere in the number's stretch. */
export function hasDeed(context: Context, figure: FigureMention, { words }: Family): boolean {
  const { from, to } = stretchOf(context, figure);
  for (let at = from; at < to; at++) if (words.at(context.text.tokens, at) === true) return true;
  return false;
}

const totals = wordSet("casualties casualty victims losses toll combined altogether together");

/** Whether a word of a family, or one for all of its group, stands between the numbers on either side. */
export function mayHaveDeed({ sentence, text }: Context, figure: FigureMention, { words }: Family): boolean {
  const { tokens } = text;
  const order = sentence.figures.indexOf(figure);
  const from = sentence.figures[order - 1]?.to ?? sentence.from;
  const to = sentence.figures[order + 1]?.from ?? sentence.to;
  for (let at = from; at < to; at++)
    if (words.at(tokens, at) === true || totals.at(tokens, at) === true) return true;
  return false;
}

/** Between the numbers on either side, and within a clause. */
function stretchOf({ sentence, segment, text: { tokens } }: Context, figure: FigureMention) {
  const order = sentence.figures.indexOf(figure);
  let from = Math.max(segment.from, sentence.figures[order - 1]?.to ?? segment.from);
  let to = Math.min(segment.to, sentence.figures[order + 1]?.from ?? segment.to);
  for (let at = figure.from - 1; at >= from; at--) if (tokens.kindAt(at) === Kind.semicolon) from = at + 1;
  for (let at = figure.to; at < to; at++) if (tokens.kindAt(at) === Kind.semicolon) to = at;
  return { from, to };
}

function isDenied(tokens: Tokens, at: number): boolean {
  return negations.at(tokens, at - 1) === true || negations.at(tokens, at - 2) === true;
}

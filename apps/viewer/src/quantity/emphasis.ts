/**
 * Finds the claimed number in a sentence, so that the page can give the bound the size and weight of the
 * number. A sentence in which it cannot be found stays as it is.
 */
export interface Parts {
  before: string;
  claimed: string;
  after: string;
}

export function splitAtQuantity(sentence: string, words: string): Parts {
  const start = sentence.toLowerCase().indexOf(words.toLowerCase());
  if (words === "" || start < 0) return { before: sentence, claimed: "", after: "" };
  const end = start + words.length;
  return {
    before: sentence.slice(0, start),
    claimed: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}

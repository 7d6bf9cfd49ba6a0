/** By language the stems of its common words that summaries have rarer than told from their place, "/", and those that they have oftener. */
export type PackedHabits = Record<string, string>;

/** By language what is added to the likelihood of a stem: Indonesian "dia" ("he") is rarer in summaries than articles. */
export type WordHabits = Map<string, Map<string, number>>;

/** What is added for a rarer word, and for a commoner one. */
const added = [-0.18, 0.2];

/** The habits that `PackedHabits` stand for. */
export const unpackHabits = (languages: PackedHabits = {}): WordHabits =>
  new Map(
    Object.entries(languages).map(([language, lists]) => [
      language,
      new Map(lists.split("/").flatMap((list, k) => list.split(" ").map((stem) => [stem, added[k]!]))),
    ]),
  );

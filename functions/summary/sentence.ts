/** A sentence of the body with what is asked of it more than once. */
export interface Sentence {
  text: string;
  /** Of its article: where a sentence may end early differs by it. */
  language: string;
  /** Place in its paragraph, from 0. */
  place: number;
  /** Directly under a heading inside the article. */
  underHeading: boolean;
  /** A heading above the first paragraph that reads as a line of its own: it may be the description, alone. */
  standfirst: boolean;
  words: string[];
  /** Words as an editor counts them; see `countWords`. */
  size: number;
  /** May stand in a summary by itself: no question, caption, broken quotation or advertisement. */
  quotable: boolean;
  leaning: Leaning;
}

/**
 * How a sentence leans on the one before it: by a pronoun ("He also…"), by a connective ("As a result…"), or as one that may stand directly
 * behind it and nowhere else: by a noun that says itself what it points to ("Putusan tersebut…", that decision), or by who speaks
 * ("“…,” she said").
 */
export type Leaning = "none" | "pronoun" | "connective" | "next";

/** A sentence of the body with what is asked of it more than once. */
export interface Sentence {
  text: string;
  /** Of its article: where a sentence may end early differs by it. */
  language: string;
  /** Counted over the paragraphs of prose. */
  paragraph: number;
  /** Place in its paragraph, from 0, and the sentences that the paragraph has. */
  place: number;
  siblings: number;
  /** Directly under a heading inside the article. */
  underHeading: boolean;
  /** A heading above the first paragraph that reads as a line of its own: it may be the description, alone. */
  standfirst: boolean;
  words: string[];
  /** Words as an editor counts them; see `countWords`. */
  size: number;
  /** May stand in a summary by itself: no question, caption, broken quotation or advertisement. */
  quotable: boolean;
  /** Leans on the sentence before it: "He also…", "As a result…". */
  leaning: "none" | "pronoun" | "connective";
}

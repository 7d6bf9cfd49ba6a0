/** A line's letters and digits alone, for comparing. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** A line without the marks around its words: "NTB" of "(©NTB)". */
export const withoutEdges = (line: string): string => line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

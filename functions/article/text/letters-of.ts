/** A line's letters and digits alone, for comparing. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

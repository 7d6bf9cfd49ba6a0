/** An instant in ISO 8601 without the fraction of its second, as pages print instants. */
export const wholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, "Z");

const title = /(?:^|[^\p{L}])(?:Mrs?|Ms|Mx|Dr|Prof|St|Mme|Mlle|Mgr|Sra?|Srta)\.? $/u;
const initial = /(?:^|[\s\p{Ps}\p{Pi}])\p{Lu}\. $/u;
const capital = /^\p{Lu}/u;
const ordinal = /^[IVXL]{2,5}(?![\p{L}\p{N}])/u;

/** Whether a space stands inside a name as it is printed: Mrs Smith, K. H. Müller, Charles III. */
export function isInName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 7), at);
  if (capital.test(text.slice(at, at + 2)) && (title.test(before) || initial.test(before))) return true;
  return /\p{Ll} $/u.test(before) && ordinal.test(text.slice(at, at + 6));
}

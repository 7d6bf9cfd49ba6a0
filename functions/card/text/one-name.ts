const title =
  /(?:^|[^\p{L}])(?:(?:Mrs?|Ms|Mx|Dr|Prof|St|Mme|Mlle|Mgr|Sra?|Srta)\.?|(?:Adm|Capt|Col|Gen|Gov|Hon|Lt|Maj|Rep|Rev|Sen|Sgt)\.) $/u;
/** A town or street in Cyrillic letters; behind a figure, г. is a year and м. a metre. */
const place = /(?<!\p{L}|\p{Nd} ?)(?:г|гр|м|пос|с|ул|вул|бул|кв|пл|обл|им|ім)\. $/u;
const initial = /(?:^|[\s\p{Ps}\p{Pi}、])\p{Lu}\. $/u;
const capital = /^\p{Lu}/u;
const ordinal = /^[IVXL]{2,5}(?![\p{L}\p{N}])/u;

/** Whether a space stands inside a name as it is printed: Mrs Smith, K. H. Müller, Charles III, г. Тула. */
export function isInName(text: string, at: number): boolean {
  // No name goes on with a small letter, and most words of most headlines begin with one.
  if (!capital.test(text.slice(at, at + 2))) return false;
  const before = text.slice(Math.max(0, at - 7), at);
  return (
    title.test(before) ||
    place.test(before) ||
    initial.test(before) ||
    (ordinal.test(text.slice(at, at + 6)) && /\p{Ll} $/u.test(before))
  );
}

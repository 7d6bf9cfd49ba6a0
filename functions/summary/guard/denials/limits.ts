/** Words behind a denial in which a comparison begins. */
const nearest = 3;

/** A comparison with a number; "que", "di" and "als" compare behind "more" only. */
const comparison = new RegExp(
  String.raw`^(?:\S+ ){0,${nearest - 1}}?(?:\S+ (?:than|än|end|enn|niż|než|чем|ніж|decât|mint|kuin)|` +
    String.raw`(?:más|menos|mayor|menor|mais|maior|più|meno|més|menys|plus|moins)(?: \S+)? (?:que|di|de|du)|` +
    String.raw`(?:по \S+|повече) от|(?:\S+er|mehr|weniger) als|(?:\S+er) dan) \p{Nd}`,
  "u",
);

/** "Not faster than 100", "no more than 5": a limit that denies nothing. */
export const isLimit = (said: string[], denial: number): boolean =>
  comparison.test(said.slice(denial + 1, denial + nearest + 5).join(" "));

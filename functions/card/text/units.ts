/** Abbreviations of what a figure before them counts; words (5 euros) may begin a line. */
const unit =
  /^(?:°[CF]?|[kcm]?m[²³]?|km\/h|mph|[km]?g|lbs?|ft|ha|t|[kMGT]?Wh?|[kMGT]B|[kMG]?Hz|k?V|[mch]?l|h|min|bn|tn|[ap]\.?m\.?|Mio|Mrd|Md|M|млн|млрд|трлн|тыс|км|кг|тг|mln|mld|mlrd|mrd|tỷ|tys|tis)(?![\p{L}\p{N}])/u;

/** Whether a text begins with the sign of a unit. */
export function beginsWithUnit(text: string): boolean {
  return unit.test(text);
}

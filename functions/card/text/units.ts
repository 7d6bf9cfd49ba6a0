/** Abbreviations of what a figure before them counts; words (5 euros) may begin a line. */
const unit =
  /^(?:°[CF]?|[kcm]?m[²³]?|km\/h|mph|[km]?g|lbs?|ft|ha|t|[kMGT]?Wh?|[kMGT]B|[kMG]?Hz|k?V|[mch]?l|h|min|bn|tn|[ap]\.?m\.?|Mio|Mrd|Md|M|Km|млн|млрд|трлн|тыс|км|кг|ч|мин|сек|руб|тг|mln|mld|mlrd|mrd|tỷ|tys|tis)(?![\p{L}\p{N}])/u;

/** Million and its like, by their stems: 1,6 miljardia, 71 triliun, 1.5 مليار. */
const magnitude =
  /^(?:mil[hijly]|bilh|billi|bilj|tril[ily]|милли|мільй|мільяр|милион|милијар|трилл|εκατ|δισ|juta|ribu|triệu|nghìn|लाख|करोड़|কোটি|লাখ|கோடி|ملي|تريليون|ألف|میلی|ملین|ارب|کروڑ|لاکھ|ہزار|هزار|מיליו|מיליארד|אלף)\p{L}*/iu;

/** Whether a text begins with what a figure before it cannot stand without. */
export function beginsWithUnit(text: string): boolean {
  return unit.test(text) || magnitude.test(text);
}

/** Abbreviated thousands and millions, square and cubic: a unit may follow. */
const multiplier = "bn|tn|bi|mi|tri|Mio|Mrd|Md|M|млн|млрд|трлн|тыс|кв|куб|mln|mld|mlrd|mrd|tys|tis";
const measure =
  '°[CF]?|[kcm]?m[²³]?|km\\/h|mph|[km]?g|lbs?|ft|ha|t|[kMGT]?Wh?|[kMGT]B|[kMG]?Hz|k?V|[mch]?l|h|min|Km|км|кг|ч|т|га|м[²³]?|мин|сек|гг?|рр?|руб|грн|долл|тг|чел|(?:r|proc|godz|os|szt)(?=\\.)|Uhr|zł|Kč|kr|χλμ|χλγ|τ\\.μ|ק[״"]מ|ס[״"]מ|מ[״"]ר|ק[״"]ג|ש[״"]ח|كلم|كم|كغ|كجم|سم|किमी|किग्रा|კმ|კგ|կմ|կգ';
const end = "(?![\\p{L}\\p{N}])";

/** Abbreviations of what a figure before them counts; words (5 euros) may begin a line. */
const unit = new RegExp(`^(?:${multiplier}|${measure}|[ap]\\.?m\\.?)${end}`, "u");
const counted = new RegExp(`^(?:${multiplier}|${measure})${end}`, "u");
const multiplied = new RegExp(`\\p{Nd} (?:(?:${multiplier})\\.? )+$`, "u");

/** Thousand, million and their like, by their stems: 1,6 miljardia, 71 triliun, 1.5 مليار; not militants, nor Indonesian milik. */
const stems =
  "(?:mil[hjly]|mili(?![kt])|mil(?= )|bilh|billi|bilj|tril[ily]|милли|мільй|мільяр|милион|милијар|трилл|εκατ|δισ|juta|ribu|triệu|nghìn|ngàn|tỷ|lakh|crore|thousand|tausend|duizend|tus[ei]nd?(?= )|tuha[nt]|ezer|tisíc|tysi[ąę]c|tisuć|hiljad|tisoč|tūkst|тысяч|тисяч|хиляд|хиљад|илјад|мың|мянг|χιλιάδ|ათას|მილი|հազար|միլի|ሺህ|ሚሊዮን|ቢሊዮን|हज़ार|हजार|लाख|करोड़|कोटी|अब्ज|হাজার|কোটি|লাখ|লক্ষ|ஆயிர|லட்ச|கோடி|వేల|లక్ష|కోట్|ಸಾವಿರ|ಲಕ್ಷ|ಕೋಟಿ|ലക്ഷ|കോടി|હજાર|લાખ|કરોડ|ਹਜ਼ਾਰ|ਲੱਖ|ਕਰੋੜ|ହଜାର|ଲକ୍ଷ|କୋଟି|ملي|تريليون|ألف|میلی|ملین|ارب|کروڑ|لاکھ|ہزار|هزار|מיליו|מיליארד|אלף)\\p{L}*";
const magnitude = new RegExp(`^${stems}`, "iu");
const magnified = new RegExp(`\\p{Nd} ${stems} $`, "iu");

/** Whether a text begins with what a figure before it cannot stand without. */
export function beginsWithUnit(text: string): boolean {
  return unit.test(text) || magnitude.test(text);
}

/** Whether a space stands between what multiplies a figure and its unit: 50 тыс. руб., 3 Mio. t, 5 लाख करोड़. */
export function isInQuantity(text: string, at: number): boolean {
  const after = text.slice(at, at + 8);
  const before = text.slice(Math.max(0, at - 20), at);
  return (
    (counted.test(after) && (multiplied.test(before) || magnified.test(before))) ||
    (magnitude.test(after) && magnified.test(before))
  );
}

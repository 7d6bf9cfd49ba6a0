/** "4 min read", "3 minutos", "Lesezeit: 5 Minuten"; not "Minister quits", nor a headline that counts minutes. */
export function isReadingTime(label: string): boolean {
  return (
    timer.test(label) ||
    /^(?:reading time|read time|tiempo de lectura|tempo de leitura|temps de lecture|tempo di lettura|lesezeit|lesedauer|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|čas čítania|olvasási idő|timp de citire|timp citire|okuma süresi|время чтения|час читання|време за четене|χρόνος ανάγνωσης|زمن القراءة|وقت القراءة|مدة القراءة|زمان مطالعه|זמן קריאה|เวลาอ่าน|読了時間|阅读时间|閱讀時間)/u.test(
      label,
    )
  );
}

const minutes =
  "(?:min(?:ute)?s?|minuten|minuut|minutos?|minuti|minuty|minut[ey]?r?|мин(?:ут[аы]?)?|хв(?:илин[аи]?)?|dk|dakika|phút)(?![\\p{L}\\p{M}])\\.?";
/** Words of reading, by how they begin. */
const reading =
  "(?:(?:(?:of|de|di|da|na|för|for|til|на|за|för att)\\s)?(?:read|les|lez|läs|læs|lect|leit|lett|luk|čt|čít|czyt|oku|чт|чит|đọc|citi|olvas)\\p{L}*)";
const timer = new RegExp(
  `^(?:\\d+\\s*(?:-|–)?\\s*(?:\\d+\\s*)?${minutes}(?:\\s*${reading}(?:\\s\\p{L}+)?)?|${minutes}\\s*${reading}|\\d+\\s*分(?:钟|鐘)?(?:阅读|閱讀|读完|讀完)?|\\d+\\s*分(?:で読め\\p{L}+|読了)?)$`,
  "u",
);

const unit = {
  en: "(?:second|sec|minute|min|hour|hr|day|week|month|year)s?",
  de: "(?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
  fr: "(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)",
  es: "(?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|dias?|anos?)",
  it: "(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])",
  nl: "(?:seconden?|minu(?:ut|ten)|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar)",
  nordic:
    "(?:sekunder|minut(?:er)?|minutter|tim(?:e|er|mar)|timme|dag(?:e|er|ar)?|uke[r]?|vecko?r|uger?|måned(?:er)?|månader|år)",
  fi: "(?:sekuntia|minuuttia|tuntia|tunti|päivää|viikkoa|kuukautta|vuotta)",
  pl: "(?:sekund\\p{L}*|minut\\p{L}*|godzin\\p{L}*|dni|dzień|tygodni\\p{L}*|tydzień|miesi\\p{L}+|lat|lata)",
  ru: "(?:секунд\\p{L}*|минут\\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|недел\\p{L}+|месяц\\p{L}*|год\\p{L}*|лет|хвилин\\p{L}*|годин\\p{L}*|дн[іи]в?|тиж\\p{L}+)",
};

/** Matches a field that says nothing but how long ago something was: "vor 3 Stunden", but not "vor 18 Uhr" or "قبل 18 ديسمبر". */
export const pastTime = new RegExp(
  `^(?:${[
    `(?:about )?(?:\\d+|an?|one) ${unit.en} ago`,
    `vor (?:\\d+|einem|einer) ${unit.de}`,
    `il y a (?:environ )?(?:\\d+|une?) ${unit.fr}`,
    `(?:hace|há) (?:\\d+|une?|uma?|un[ao]) ${unit.es}`,
    `\\d+ ${unit.es} atrás`,
    `(?:\\d+|un['’]?a?) ?${unit.it} fa`,
    `\\d+ ${unit.nl} geleden`,
    `(?:for )?\\d+ ${unit.nordic} (?:sedan|siden)`,
    `\\d+ ${unit.fi} sitten`,
    `\\d+ ${unit.pl} temu`,
    `\\d+ ${unit.ru} (?:назад|тому)`,
    "\\d+ (?:saniye|dakika|saat|gün|hafta|ay|yıl) önce",
    "\\d+ (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu",
    "\\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước",
    "\\d+ ?(?:초|분|시간|일|주|개월|년) 전",
    "\\d+ ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天)前",
  ].join("|")})[.!]?$`,
  "iu",
);

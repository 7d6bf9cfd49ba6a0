const outOf = String.raw`\d(?:[.,]\d)?\s*(?:\/|out of|von|sur|de|av|af|z|из|su|van)\s*(?:5|6|10)`;
const stars =
  "stars?|sternen?|étoiles?|estrellas|estrelas|stelle|sterren|stjärnor|stjerner|tähteä|gwiazdek|hvězdiček|зв[её]зд|yıldız";
const label =
  "(?:our |star )?rating|verdict|wertung|bewertung|note|nota|voto|puntuación|valoración|classificação|giudizio|beoordeling|betyg|karakter|terningkast|arvosana|ocena|hodnocení|értékelés|оценка|оцінка|puan|βαθμολογία";

const votes =
  "votes?|ratings?|reviews?|bewertungen?|stimmen?|avis|votos?|valoraciones|opiniones|avaliações|voti|recensioni|stemmen|beoordelingen|röster|betyg|głosów|оцен(?:ок|ки)|oy";

const rating = new RegExp(
  String.raw`^(?:\d[.,]\d{1,2}\s*(?:\/\s*5\s*)?(?:from|aus|von|bei|de|su|av|uit|z|из)\s*\d{1,6}\s*(?:${votes})|[★☆⭐✩✪✭✮✯½\s]{3,}|(?:(?:${label})\s?[:：]?\s*)?${outOf}\s*(?:${stars})|(?:${label})\s?[:：]?\s*(?:${outOf}|[★☆⭐✩✪½\s]{3,}))$`,
  "iu",
);

/** "★★★☆☆", "3 / 5 stars", "Wertung: 4 von 5": what a critic gives, between the headline of a review and its standfirst. */
export const isRating = (line: string): boolean => line.length < 50 && rating.test(line.trim());

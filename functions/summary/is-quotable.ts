const question = /[?？؟፧]["'”’»）)\]」』\s]*$/u;

/** Labels, captions, advertisements and calls to act, as they stand among the paragraphs of copied pages. */
const boilerplate = [
  /^(?:advertisement|advertising|sponsored|read (?:more|also|next)|see also|related|also read|watch(?: (?:the|this|below|now|live|more))?\b.*(?:video|below|clip|live|here)|scroll down|click (?:here|to)|follow (?:us|me|him|her|the|@)|share (?:this|on)|sign up|subscribe|download|listen|photos?|pictured?|image|credit|source|getty|file (?:photo|picture|image)|copyright|©|all rights reserved|for more|more:|this article (?:was|is|originally|first)|updated?:|published:?|posted (?:on|by|in)\b|tags?:|topics?:|categories:|skip to|print this|e-?mail this|leave a comment|by \.)/iu,
  /^(?:foto|fotos|photo|bild|bildquelle|quelle|fuente|fonte|source|imagen|imagem|crédit|crédito|lire aussi|à lire|voir aussi|lesen sie|mehr zum|mehr lesen|siehe auch|lea también|leer más|leia (?:mais|também)|vea también|veja também|leggi anche|lees ook|baca(?=:)|baca juga|simak|lihat juga|tonton juga|gambas|xem thêm|ảnh|czytaj (?:też|także)|zobacz|zdjęcie|fot\.|читайте|смотрите|фото|подписывайтесь|читати|ayrıca|kaynak|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|iklan|اقرأ|إعلان|شاهد|مزید|আরও পড়ুন|यह भी पढ़ें|関連|写真|広告|相关|图片)(?:[\s:：.|/-]|$)/iu,
  /\bicon-|^https?:|^@|^#\p{L}|pic\.twitter\.com|\b(?:we|this (?:site|website)|our)\b.*\buses? cookies\b|\bcookies?\b.*\b(?:privacy|accept|consent)|©|&copy;|\[(?:advertisement|photo|foto|gambas)/iu,
  // The wires end their captions so: "…in Jakarta December 29, 2014."
  /(?<!\b(?:on|in|by|of|until|since|from|to|for|dated|before|after|and|through)|,) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\.$/u,
  /\b(?:newsletters?|subscribe to|sign up (?:for|to)|abonnez-vous|abonnieren|suscríbete|suscríbase|assine|iscriviti|follow us on|all rights reserved|terms of (?:use|service)|privacy policy)\b/iu,
  /(?<=\s)(?:photo |image |picture |foto )?(?:credits?|source|photos?|image|pictures?|fotos?|bild|quelle|fuente|fonte|crédit|imagen|imagem|zdjęcie|фото|kaynak)\s?: ?\S.{0,60}$/iu,
  /\((?:[^()]*\b)?(?:AP|AFP|Reuters|Getty|EPA|dpa|PTI|HT)\b[^()]*(?:photo|foto|file|images)[^()]*\)\s*\.?$/iu,
];

/** Whether a whole paragraph belongs to the page around the article and not to it. */
export function isBoilerplate(text: string): boolean {
  return text.length < 240 && boilerplate.some((rule) => rule.test(text.trim()));
}

/** A sentence that is one quotation from end to end, without who says it, is nobody's claim: it would read as the article's. */
const bareQuotation =
  /^(?:"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|»[^»«]*«|「[^「」]*」|‘[^‘’]*[.!,]’)[.。]?$/u;

const ended = /[.!…。！｡۔।॥።։።။៕:;"'”’»）)\]」』]\s*$/u;

/** A line of so many words is prose even where its full stop was forgotten. */
const longLine = 14;

/** Whether a sentence may stand in a summary: whole, telling, and part of the article rather than of the page around it. */
export function isQuotable(text: string, size: number, language: string): boolean {
  if (size < 4 || text.length < 20) return false;
  if (question.test(text) || boilerplate.some((rule) => rule.test(text))) return false;
  if (
    !/^(?:th|lo)\b/u.test(language) &&
    !ended.test(text) &&
    (size < longLine || /[-–—|]\s*\p{L}+:/u.test(text))
  )
    return false;
  if (/[:;]\s*$/u.test(text) && !/^(?:hy|el)\b/u.test(language)) return false;
  if (bareQuotation.test(text.trim())) return false;
  if (!/\p{L}{2}/u.test(text) || isMostlyCapitals(text) || isMostlyFigures(text)) return false;
  return hasWholeQuotations(text);
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 0.6 * letters.length;
}

/** A time, a score or a row of a table. */
function isMostlyFigures(text: string): boolean {
  const pieces = text.split(/\s+/u);
  return (
    pieces.filter((piece) => /\p{N}/u.test(piece)).length > 0.45 * pieces.length && pieces.length < longLine
  );
}

/** Every quotation that opens in the sentence closes in it. */
export function hasWholeQuotations(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const straight = count(/"/gu);
  const low = count(/„/gu);
  const [left, right] = [count(/“/gu), count(/”/gu)];
  if (straight % 2 === 1 && left === right && count(/\p{L}\?(?=[,.]|\s\p{Ll})/gu) !== 1) return false;
  if (right === 0 && low === 0 && left > 0 && left % 2 === 0 && straight === 0) return true;
  if (low > 0 ? low > left + right + straight : Math.abs(left - right) > straight % 2) return false;
  if (count(/«/gu) !== count(/»/gu) || count(/「/gu) !== count(/」/gu)) return false;
  if (count(/\(/gu) !== count(/\)/gu) && count(/[0-9a-z]\)/gu) !== count(/\)/gu)) return false;
  const opens = count(/(?:^|[\s(])['‘](?=\p{L})(?!(?:t|s|re|m|ll|ve|d|n)(?!\p{L}))/gu);
  const closes = count(/(?:[.,!?]['’](?=\s|$)|\p{L}['’](?=[.,!?]?$))/gu);
  return (
    !(opens === 0 && closes === 1 && /[.,!?]['’]/u.test(text)) &&
    !(opens === 1 && !/['’](?=[\s.,!?;:)]|$)/u.test(text.slice(1)))
  );
}

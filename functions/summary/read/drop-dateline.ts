/** A capital, a name or a date as datelines have them, in scripts with capitals: "PORT ELLERY, Calif., April 25, 2026". */
const place =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d[\d.]*|de[ln]?|la|le|of|di|da|al|el|am|an|der|\p{Ll}{3,10}(?<=\d{1,2}\.? \p{Ll}{3,10})\.?)(?:[\s,/]+|--?$|$))+$/u;

/** Agencies by name, and by what their names end with. */
const agency =
  /^(?:reuters|xinhua|bloomberg|marketwired|adnkronos|lusa|ritzau|agerpres|antara|healthday|wired|भाषा|वार्ता|رويترز|این این آئی|اے پی پی|.{0,24}(?:news|wire|newswire|bureau|times|daily|post|press\p{L}*|interfax|business|\b(?:com|id|tv)|ڈیسک|डेस्क|기자))(?:[/-]\p{L}{2,8}|\s[-–].*)?\.?$/iu;
const letters =
  /^(?:CNN|AP|AFP|UPI|EFE|efe|PTI|ANI|IANS|ANSA|TASS|APA|BBC|KONTAN|TT|NTB|dpa|ots|apro|SID|sid)(?:[/-]\p{L}{2,8})?$/u;
const initials = /^(?:\p{Lu}[\p{Lu}\d]{1,7}|\p{Ll}{3})(?:[ /-][\p{L}\d]+)?$/u;

/** "(Seoul=Agency) Name 기자 =", "LONDON, May 3 (Reuters) -", "Roma, 3 mag. /Agency/ –": a place, or none, and who reports in brackets. */
const bracketed =
  /^((?:\p{Lu}\p{Ll}+ \(\p{Lu}+\), )?[^()[\]（）［］【】!?"“]{0,64}?)\s*(?:([([（［【])([^()[\]（）［］【】]{2,40})[)\]）］】]|(\/)([^/]{2,24})\/)(?:\s*[가-힣]{2,4} ?(?:기자|특파원)\s*)?\s*(" |[-–—:=.।]{0,3})\s*/u;

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{L}.'’]*|de|del|la|le|of|di|da|al|el|am|an|der)){0,4}`;
const day = String.raw`(?:,? ?(?:\d{1,2}\.? \p{L}{3,9}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})\.?(?:,? \d{4})?)?`;

const datelines = [
  // "Jakarta, CNN Indonesia --", "Liputan6.com, Jakarta -", "Москва. 3 мая. INTERFAX.RU -"
  /^(?:\p{L}+\d*\.com, \p{Lu}\p{L}+ |\p{Lu}{4,}, \p{L}+\.\p{Ll}+ |\p{Lu}\p{L}+\. \d{1,2} \p{Ll}+\. [\p{Lu}.]{4,} )\s*[-–—]*\s*/u,
  // Capitals, or a name, before a dash.
  new RegExp(String.raw`^(?=[\p{Lu}\s,.]{4,})${name}${day}\s*[-–—:]+\s+(?=["“'‘«]?[\p{Lu}\d])`, "u"),
  new RegExp(
    String.raw`^(?:${name}${day}\s+[–—]|(?:(?:Den|New|San|São|Los|La) )?\p{Lu}[\p{L}/]+\s+-)\s+(?=["“'‘«]?\p{Lu}(?!\S* \d+[:–-]|.{0,60}\s[–—-]\s))`,
    "u",
  ),
  new RegExp(String.raw`^(?=[\p{Lu}\s,.]{4,})${name}${day}(?:\.-|--|[–—])(?=["“'‘«]?\p{Lu}\p{Ll})`, "u"),
  /^\p{Lu}[\p{L}\d.]+(?: \p{Lu}\p{L}+)?, \p{Lu}[\p{L}\d.]*(?: \p{Lu}\p{L}+)?\s+(?:--|[–—])\s+(?=["“'‘«]?\p{Lu})/u,
  /^(?:本报讯|\p{sc=Han}{0,13}\d{1,2}月\d{1,2}日(?:\s*\p{sc=Han}{0,8})?(?:电|電|讯|訊)(?=[\s（(:：]))\s*(?:[（(][^）)]{2,30}[）)])?[\s:：]*/u,
];

const lengths = [
  bracketLength,
  ...datelines.map((rule) => (text: string) => rule.exec(text)?.[0].length ?? 0),
];

/** The opening sentence without its dateline (`LONDON, May 3 (Reuters) - …`), where it has one. */
export function dropDateline(text: string): string {
  const bare = text.replace(/^[\s–—-]+/u, "");
  for (const lengthOf of lengths) {
    const length = lengthOf(bare);
    if (length === 0 || length >= 110 || bare.length - length <= 30) continue;
    const rest = bare.slice(length);
    return /^[([]/u.test(bare) ? dropDateline(rest) : rest.replace(/^[\s–—-]+/u, "");
  }
  return bare;
}

/** A particle or a small letter: the bracket is part of the sentence. */
const goesOn = /^(?:["“'‘«]?\p{Ll}|は|が|の|を|で|に|と|から|まで|에서|은\s|는\s|이\s|가\s|의\s)/u;

function bracketLength(text: string): number {
  const found = bracketed.exec(text);
  if (!found || goesOn.test(text.slice(found[0].length))) return 0;
  const [whole, before = "", bracket = found[4] ?? "", inside = found[5] ?? "", , , stop = ""] = found;
  const where = before.trim();
  const isKnown = agency.test(inside.trim()) || letters.test(inside.trim());
  if (where === "") {
    const isLabel = /[（［【]/u.test(bracket) || (bracket === "[" && !/\p{Lu}|\p{Ll}/u.test(inside));
    return stop || isKnown || isLabel ? whole.length : 0;
  }
  const isDated = /\p{N}/u.test(where);
  const isOneWord = !where.includes(" ");
  const hasDash = /[-–—=]/u.test(stop);
  if (/\p{Lu}|\p{Ll}/u.test(where)) {
    // "Name (PP):", "Bank (SAN) -" are somebody: mere initials report from a town of one word or in capitals, or on a day.
    const isTown = isDated || ((isOneWord || /^\p{Lu}{3}/u.test(where)) && hasDash);
    const isTold = isKnown || (stop && isDated) || (initials.test(inside.trim()) && isTown);
    return place.test(where.replace(/ \(\p{Lu}+\)/u, "")) && isTold ? whole.length : 0;
  }
  const isTown = isOneWord && hasDash && !/[\p{Lu}\p{N}]/u.test(inside);
  return where.length <= 28 && (isKnown || (stop && isDated) || isTown) ? whole.length : 0;
}

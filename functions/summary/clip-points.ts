import { quotedSpans } from "./quoted-spans.ts";

/** Words of saying, knowing and alleging: a tail that holds one is never cut off, for it tells whose claim the sentence is. */
const attribution =
  /(?<!\p{L})(?:said|says|say|according|told|tells|announced|reports?|reported|claim(?:s|ed)?|alleg\p{L}*|accus\p{L}*|stated|confirmed|believes?|argued?|warned|insisted|denied|sources?|officials?|police|selon|d'après|dit|a déclaré|affirmé?|indiqué|annoncé|précisé|rapporte|assure|estime|según|dijo|afirm\p{L}*|asegur\p{L}*|inform\p{L}*|señal\p{L}*|explic\p{L}*|declar\p{L}*|denunci\p{L}*|segundo|disse|afirma|secondo|ha detto|laut|zufolge|sagte|sagt|teilte|erklärte|berichtet\p{L}*|hieß|heißt|meint|nach angaben|volgens|zei|zegt|meldt|enligt|säger|ifølge|sier|sagde|по словам|по данным|сообщ\p{L}*|заяв\p{L}*|сказал\p{L}*|утвержда\p{L}*|отметил\p{L}*|według|powiedział\p{L}*|poinformował\p{L}*|podle|uvedl\p{L}*|řekl\p{L}*|dedi|söyledi|belirtti|açıkladı|bildirdi|göre|kata|ujar|menurut|ungkap|jelas|ucap|tutur|theo|cho biết|nói|قال|قالت|وفق|بحسب|أعلن|گفت|افزود|کہا|بتایا|مطابق|कहा|बताया|मुताबिक|বলেন|জানান|জানিয়েছেন|বলেছেন|述べ|語っ|によると|表示|说|說|称|稱|指出|透露|据|밝혔|말했|전했|따르면)(?!\p{Ll})/iu;

/** Words that turn the sense of what stands before them: a cut there would say the opposite. */
const turning =
  /^(?:but|unless|except|if|until|although|though|however|not|without|aber|sondern|wenn|falls|außer|jedoch|nicht|ohne|mais|sauf|si|sans|quoique|pero|sino|salvo|excepto|aunque|mas|porém|exceto|sem|ma|se|tranne|senza|maar|als|tenzij|но|если|кроме|без|ale|jeśli|chyba|lecz|pokud|ama|fakat|ancak|tetapi|namun|kecuali|jika|nhưng|nếu|لكن|إلا|إذا|اما|مگر|لیکن|लेकिन|अगर|কিন্তু|但|しかし)(?!\p{L})/iu;

/**
 * A sentence that is too long, ended at the last clause that fits `limit` characters, with "…" for what is left out. Null where no
 * clause ends there, or where the rest holds who said it or a word that turns the sense.
 */
export function clipSentence(text: string, limit: number, shortest: number): string | null {
  const inside = quotedSpans(text);
  for (let i = Math.min(limit - 1, text.length - 1); i >= shortest; i--) {
    const boundary = /^(?:[,;:،؛][\s]|\s[–—-]\s|[，；、،])/u.exec(text.slice(i, i + 3));
    if (!boundary || inside[i] === 1) continue;
    const head = text.slice(0, i).trimEnd();
    const tail = text.slice(i + boundary[0].length).trimStart();
    if (/\p{N}$/u.test(head) && /^\p{N}/u.test(tail)) continue;
    if (attribution.test(tail) || turning.test(tail) || opensSomething(head)) continue;
    return `${head}…`;
  }
  return clipBeforePhrase(text, limit, shortest, inside);
}

/**
 * The weaker cut: before a short word, which in most languages that print spaces opens a phrase, where nothing in the rest says who
 * speaks or turns the sense.
 */
function clipBeforePhrase(text: string, limit: number, shortest: number, inside: Uint8Array): string | null {
  for (let i = limit - 2; i >= shortest; i--) {
    if (text[i] !== " " || inside[i] === 1) continue;
    const tail = text.slice(i + 1);
    if (!/^\p{Ll}{2,4}\s/u.test(tail) || !/\p{Ll}{4,}$/u.test(text.slice(0, i))) continue;
    // "…, according to a statement from…" would name no one.
    const clause = /[^,،，;]*$/u.exec(text.slice(0, i))![0];
    if (attribution.test(tail) || attribution.test(clause) || turning.test(tail)) return null;
    return `${text.slice(0, i)}…`;
  }
  return null;
}

/** A head that ends inside a list or apposition of one word each reads as broken: "Paris, London, …". */
function opensSomething(head: string): boolean {
  const last = /[,،，、;–—]\s*([^,،，、;–—]*)$/u.exec(head)?.[1];
  if (last === undefined) return false;
  return last.trim().length < 12;
}

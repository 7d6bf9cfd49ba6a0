import { quotedSpans } from "./quoted-spans.ts";

/** Words of saying, knowing and alleging: a tail that holds one is never cut off, for it tells whose claim the sentence is. */
const attribution =
  /(?<!\p{L})(?:said|says|say|according|told|tells|announced|reports?|reported|claim(?:s|ed)?|alleg\p{L}*|accus\p{L}*|stated|confirmed|believes?|argued?|warned|insisted|denied|selon|d'après|dit|a déclaré|affirmé?|indiqué|annoncé|précisé|rapporte|assure|estime|según|dijo|afirm\p{L}*|asegur\p{L}*|inform\p{L}*|señal\p{L}*|explic\p{L}*|declar\p{L}*|denunci\p{L}*|segundo|disse|afirma|secondo|ha detto|laut|zufolge|sagte|sagt|teilte|erklärte|berichtet\p{L}*|hieß|heißt|meint|nach angaben|volgens|zei|zegt|meldt|enligt|säger|ifølge|sier|sagde|по словам|по данным|сообщ\p{L}*|заяв\p{L}*|сказал\p{L}*|утвержда\p{L}*|отметил\p{L}*|według|powiedział\p{L}*|poinformował\p{L}*|podle|uvedl\p{L}*|řekl\p{L}*|dedi|söyledi|belirtti|açıkladı|bildirdi|göre|kata|ujar|menurut|ungkap|jelas|ucap|tutur|theo|cho biết|nói|قال|قالت|وفق|بحسب|أعلن|گفت|افزود|کہا|بتایا|مطابق|कहा|बताया|मुताबिक|বলেন|জানান|জানিয়েছেন|বলেছেন|述べ|語っ|によると|表示|说|說|称|稱|指出|透露|据|밝혔|말했|전했|따르면)(?!\p{Ll})/iu;

/** Words that turn the sense of what stands before them: a cut there would say the opposite. */
const turning =
  /^(?:but|unless|except|if|until|although|though|however|not|without|aber|sondern|wenn|falls|außer|jedoch|nicht|ohne|mais|sauf|si|sans|quoique|pero|sino|salvo|excepto|aunque|mas|porém|exceto|sem|ma|se|tranne|senza|maar|als|tenzij|но|если|кроме|без|ale|jeśli|chyba|lecz|pokud|ama|fakat|ancak|tetapi|namun|kecuali|jika|nhưng|nếu|لكن|إلا|إذا|اما|مگر|لیکن|लेकिन|अगर|কিন্তু|但|しかし)(?!\p{L})/iu;

/** Words that open a phrase of place, time or manner, or a second part; what stands before one can mostly stand alone. */
const phraseOpeners = new Set(
  "in at on by for with from during under through against between among across near since into amid while when where because after before despite following including over along who which whose im bei mit nach für von vor zum zur aus auf durch gegen während seit unter zwischen weil dans pour par sur avec lors chez depuis sous entre pendant contre après avant afin vers en por para con desde hasta tras sobre durante después antes em na nos nas com até após per nel nella nei dal dalla sul sulla dopo tra met voor naar door op tijdens med för vid från efter på ved fra etter mot mod w we po z ze dla przez przed podczas od v ve pro při před s в во на по с со для из при от после у з від після în pe la cu din pentru στο στη στην σε για με από di dengan untuk pada dari dalam oleh ketika saat setelah sejak tại trong với cho từ khi sau để في على إلى مع خلال بعد قبل منذ در با از برای and und et y e och og ja i и та dan và ve".split(
    " ",
  ),
);

/** Words that no phrase ends with. */
const unfinished = new Set(
  "that than have been were will such both only even also more most which their this these those would could should about until being shortly sein wird wurde wurden haben dass quand dont leur leurs cette sont était fait pero como este esta esto fueron mais sono della delle dello gli zijn wordt yang akan telah sudah adalah được những không đang của".split(
    " ",
  ),
);

/** A place where a sentence may end early: at a clause or, less well, before a phrase. */
export interface ClipPoint {
  end: number;
  before: "clause" | "phrase";
}

/** A clause that concedes or supposes is nothing without the one that it leads to, and "between" nothing without its "and". */
const conceding =
  /(?<![\p{L}\p{M}])(?:although|though|if|unless|obwohl|wenn|falls|bien que|quoique|si|aunque|embora|sebbene|hoewel|även om|selvom|хотя|если|хоча|якщо|choć|jeśli|ačkoli|pokud|meski|meskipun|jika|walaupun|between|both|either|zwischen|sowohl|entre|mellan|mellem|mellom|między|mezi|между|між|antara|giữa|mặc dù|nếu|اگر|अगर|यदि|যদি|إذا|رغم)(?![\p{L}\p{M}])/iu;

/** Shortest beginning that is worth reading, in characters. */
const shortest = 40;

/** No limit leaves room for more characters than this, so no end is looked for behind it. */
const farthest = 700;

/** Fewest characters that are worth cutting off. */
const leastRest = 12;

/**
 * Where a sentence may be ended early, longest beginning first: at a clause or, weaker, before a phrase of place, time or manner; never where the rest holds who said it or a word that turns the sense.
 */
export function clipPoints(text: string): ClipPoint[] {
  const inside = quotedSpans(text);
  const from = Math.max(shortest, lastAttribution(text), endOfOpening(text));
  const points: ClipPoint[] = [];
  const isOpen = (end: number): boolean =>
    (text.slice(0, end).match(/"/gu)?.length ?? 0) % 2 === 1 || conceding.test(clauseBefore(text, end));
  for (let i = Math.min(farthest, text.length - leastRest); i >= from; i--) {
    if (inside[i] === 1) continue;
    const clause = /^(?:[,;:،؛][\s]|\s[–—-]\s|[，；、،])/u.exec(text.slice(i, i + 3));
    if (clause) {
      const head = text.slice(0, i).trimEnd();
      const tail = text.slice(i + clause[0].length).trimStart();
      if (/\p{N}$/u.test(head) && /^\p{N}/u.test(tail)) continue;
      if (turning.test(tail) || opensSomething(head) || isOpen(i)) continue;
      points.push({ end: head.length, before: "clause" });
    } else if (text[i] === " " && opensPhrase(text, i)) {
      const tail = text.slice(i + 1);
      if (turning.test(tail) || attribution.test(clauseBefore(text, i)) || isOpen(i)) continue;
      points.push({ end: i, before: "phrase" });
    }
  }
  return points;
}

function opensPhrase(text: string, at: number): boolean {
  const next = /^\p{L}+(?=\s)/u.exec(text.slice(at + 1, at + 16))?.[0];
  if (!next || !phraseOpeners.has(next)) return false;
  const last = /(?<![\p{L}\p{M}'’-])\p{L}[\p{L}\p{M}]{3,}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return last !== undefined && !phraseOpeners.has(last.toLowerCase()) && !unfinished.has(last.toLowerCase());
}

const everyAttribution = new RegExp(attribution.source, "giu");

/** Words besides those of `phraseOpeners` that open a sentence with less than its main clause. */
const subordinate =
  /^(?:["“„«]?)(?:as|if|although|though|once|whether|unless|until|given|amid|according|along|apart|instead|to|of|on|wenn|als|nachdem|obwohl|dass|damit|um|am|an|nachdem|bevor|si|lorsque|quand|alors|selon|à|au|aux|afin|cuando|mientras|aunque|según|al|a|quando|enquanto|embora|segundo|ao|mentre|secondo|se|als|wanneer|hoewel|volgens|när|om|enligt|når|hvis|gdy|jeśli|według|když|podle|если|когда|по|за|якщо|коли|jika|apabila|menurut|meski|setelah|nếu|theo|trước|tuy|để|khi)(?![\p{L}\p{M}])/iu;

/** A sentence that opens with "After…" or "While…" says nothing before its first comma. */
function endOfOpening(text: string): number {
  const first = /^["“„«]?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  if (!phraseOpeners.has(first) && !subordinate.test(text)) return 0;
  const comma = text.search(/[,،，、]/u);
  return comma < 0 ? text.length : comma + shortest;
}

/** Behind it nothing says who speaks. */
function lastAttribution(text: string): number {
  let last = 0;
  for (const found of text.matchAll(everyAttribution)) last = found.index + found[0].length;
  return last;
}

function clauseBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && !",،，;".includes(text[from - 1]!)) from--;
  return text.slice(from, end);
}

/** A head that ends inside a list or apposition of one word each reads as broken: "Paris, London, …". */
function opensSomething(head: string): boolean {
  const last = /[,،，、;–—]\s*([^,،，、;–—]*)$/u.exec(head)?.[1];
  if (last === undefined) return false;
  return last.trim().length < 12;
}

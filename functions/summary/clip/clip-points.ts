import { isEnglish } from "../../article/language/primary-language.ts";
import { concessives } from "../coherence/is-quotable.ts";
import { type PhraseWords, phraseWords } from "../coherence/phrase-openers.ts";
import { quotedSpans } from "../split/quoted-spans.ts";
import { wholeWords } from "../whole-words.ts";
import { findAttributions } from "./find-attributions.ts";
import {
  betweenDashes,
  endOfSubject,
  isBareVerb,
  lacksVerb,
  leavesSubject,
  opensClause,
  opensSecondPart,
  startsWithVerb,
} from "./open-subject.ts";
import { showsVerb } from "./shows-verb.ts";
import { isVerbFinal, keepsVerb } from "./verb-bracket.ts";

const supposing = "اگر|अगर|jeśli|если|jika|nếu|si|pokud|wenn|if|إذا|falls";

/** Words that turn the sense of what stands before them: a cut there would say the opposite. */
const turning = new RegExp(
  String.raw`^(?:${supposing}|${concessives}|but|except|until|however|not|without|aber|sondern|außer|jedoch|nicht|ohne|mais|sauf|sans|pero|sino|salvo|excepto|mas|porém|exceto|sem|ma|se|tranne|senza|maar|als|tenzij|но|кроме|без|ale|chyba|lecz|ama|fakat|ancak|tetapi|namun|kecuali|nhưng|لكن|إلا|اما|مگر|لیکن|लेकिन|কিন্তু|但|しかし)(?!\p{L})`,
  "iu",
);

/** Words that no phrase ends with. */
const unfinished = new Set(
  "những không mehr nicht which shortly that only telah tidak this pero fast been also will bahwa sowie auch these mencapai karena akan adalah sudah sehr oder most being about berada aber mais fueron sono yang even noch than được those dass sein đang atau more fait como sont bukan dont both était".split(
    " ",
  ),
);

/** A place where a sentence may end early: at a clause or, less well, before a phrase. */
export interface ClipPoint {
  end: number;
  before: "clause" | "phrase";
  /** Where the sentence goes on behind what is left out; absent where it ends. */
  resume?: number;
}

/** A clause that concedes or supposes is nothing without the one that it leads to. */
const conceding = wholeWords(
  `${concessives}|${supposing}|whether|even as|även om|selvom|якщо|mặc dù|यदि|যদি|رغم`,
  "iu",
);

/** "Between" is nothing without its "and", and what follows that. */
const pairing =
  /(?<![\p{L}\p{M}])(?:either|entre|zwischen|mellan|między|antara|між|mellem|between|giữa|mezi|both|mellom|sowohl|между)(?![\p{L}\p{M}])(?!.*(?<![\p{L}\p{M}])(?:e|và|und|i|als auch|a|and|or|et|ou|y|o|och|og|та|и|dan|і|й)(?![\p{L}\p{M}]).{8})/iu;

/** Shortest beginning that is worth reading, in characters. */
const shortest = 40;

/** No limit leaves room for more characters than this, so no end is looked for behind it. */
const farthest = 700;

/** A sentence of more characters is a list or a page without full stops: it is not read to its end. */
const longest = 2_000;

/** What a sentence may end before: a blank, or a mark that parts clauses; no colon, for what follows one is what was promised. */
const mayEnd = " ,;،؛，；、";

const clauseMark = /^(?:[,;،؛][\s]|\s[–—―-]\s|[，；、،])/u;

/** Fewest characters that are worth cutting off. */
const leastRest = 4;

/**
 * Where a sentence may be ended early, longest beginning first: at a clause or, weaker, before a phrase of place, time or manner; never where the rest holds who said it or a word that turns the sense.
 */
export function clipPoints(text: string, language: string): ClipPoint[] {
  if (text.length > longest) return [];
  const inside = quotedSpans(text);
  const words = phraseWords(language);
  const holds = [...findAttributions(text, language), ...betweenDashes(text)];
  const isHeld = (end: number): boolean => holds.some(({ from, to }) => end >= from && end < to);
  const opening = endOfOpening(text, words);
  const led = opening === 0 && words.phrases.has(firstWord(text));
  const from = Math.max(shortest, opening, endOfSubject(text, language, opening - shortest));
  const points: ClipPoint[] = [];
  for (let i = Math.min(farthest, text.length - leastRest); i >= from; i--) {
    if (inside[i] === 1 || !mayEnd.includes(text[i]!)) continue;
    const mark = clauseMark.exec(text.slice(i, i + 3))?.[0];
    if (!mark && text[i] !== " ") continue;
    if (!mark && !opensPhrase(text, i, words, language)) continue;
    const before = mark ? "clause" : "phrase";
    const head = text.slice(0, i).trimEnd();
    const tail = mark ? text.slice(i + mark.length).trimStart() : text.slice(i + 1);
    if (mark && (breaksList(head, tail) || opensClause(head, tail))) continue;
    if (!showsVerb(head, language, opening > 0 ? opening - shortest : 0, led)) continue;
    // “…,” and whoever says it, in any language.
    if (mark && /^["“„«»”'‘「]/u.test(text) && /["“”»«'’」]$/u.test(head)) continue;
    if (turning.test(tail) || waits(head) || isHeld(head.length)) continue;
    if (startsWithVerb(tail, language) || leavesSubject(head, language)) continue;
    if (lacksVerb(opening > 0 ? head.slice(opening - shortest) : head, tail, language)) continue;
    if (!keepsVerb(text, head.length, before, language)) continue;
    points.push({ end: head.length, before });
  }
  return points;
}

/** What may stand before a phrase: a word of some length, a name in capitals, a number, or what closes a bracket or quotation. */
const solid = /(?<![\p{L}\p{M}\u200c'’-])(?:\p{L}[\p{L}\p{M}\u200c]{3,}|\p{N}+|\p{Lu}{2,})$|[)”»]$/u;

/**
 * What a phrase belongs to too closely to be cut off: "…was recovered", "…has asked", "…after bursting", "…to bribe", "…, which lands",
 * "…han comenzado"; or a clause that has just opened: "…que el Gobierno", "…بعد أن كانت", and in Arabic, where the verb comes first, "وتوصّلت المتدرّبة".
 */
const wanting =
  /(?<!\p{L})(?:(?:to|may|should|can|will|could|would|might|must|which|who|that)\s\p{Ll}+|(?:after|before|by|while|for|of|in|on)\s\p{L}+ing|(?:de|à|pour|faire|peut|doit|va|vont)\s\p{L}+(?:er|ir|re)|(?:is|are|was|were|be|been|being|has|have|had)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn)|(?:ha|han|había|fue|fueron|foi|foram|hanno)\s\p{L}+[aiuí][dt][oa]s?|(?:qu[ei]|lo|donde|che|cui|care|που|ότι|να)\s\S+(?:\s\S+)?|(?:[أا]ن\p{L}*|الذين?|التي|ثم|،|(?<=\s)(?=و))\s?\S+(?:\s\S+){0,2})$/u;

/** Verbs and adjectives that are nothing without their preposition: "stems from", "looking for", "loaded with". */
const asking =
  /^(?:responsible|grâce|together|turns|ranging|along|hails?|relie[sd]|parmi|keen|prior|(?:look|wait|ask|ow|cop|call|suffer|struggl|hop|deal)ing|(?:depend|refer|stem|rely|allow|consist|search|belong|amount|focus)\p{L}*|bent|autour|familiar|known|jusqu|capable|(?:load|pack|aim|bas|arm|ti|fill|suppli|turn|link|convict|provid|fac|accus|charg|credit|compar|connect|interest|suspect|involv)ed|intent|quant|looks?|gets?|suite|deals?)$/u;

/** "Five days | after", "just | before". */
const span = /^(?:hours?|months?|only|weeks?|even|decades?|soon|just|right|years?|minutes?|seconds?|days?)$/u;

function opensPhrase(text: string, at: number, { phrases }: PhraseWords, language: string): boolean {
  const english = isEnglish(language);
  const next = /^(\p{L}[\p{L}\p{M}]*)\s+(\S)/u.exec(text.slice(at + 1, at + 20));
  if (!next || !phrases.has(next[1]!)) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  // Verbs may be short: "شد | و".
  const last = (isVerbFinal(language) ? /\S+$/u : solid).exec(before)?.[0].toLowerCase();
  if (last === undefined || phrases.has(last) || unfinished.has(last)) return false;
  if (/\p{N}$/u.test(last) && /\p{N}/u.test(next[2]!)) return false;
  if (/^(?:by|à|au|aux|par)$/u.test(next[1]!) && /(?:ed|en|wn|ée?s?)$/u.test(last)) return false;
  if (asking.test(last)) return false;
  if (english && (/[^aeiou]ly$/u.test(last) || isBareVerb(last))) return false;
  if (
    next[1] === "and" &&
    english &&
    !/\p{Ll}{3}[^su]s$/u.test(last) &&
    !opensSecondPart(text.slice(at + 1, at + 60))
  )
    return false;
  // "Eine neue | und eine alte Brücke": what describes stands before the noun, which is written with a capital.
  if (next[1] === "und" && !/^\p{Lu}/u.test(solid.exec(before)![0])) return false;
  if (span.test(last) && /^(?:after|before|since|until|following|prior)$/u.test(next[1]!)) return false;
  // "Centro | por centro".
  if (
    text
      .slice(at + 1 + next[1]!.length)
      .trimStart()
      .startsWith(last)
  )
    return false;
  return !wanting.test(before);
}

/** "Two years after the storm…" */
const timed =
  /^(?:\S+ ){1,3}(?:tras|avant|when|after|before|setelah|dopo|después|antes|since|après|sebelum|prima|após|depois) /iu;

/** "At least 14 people", "Over 200 houses": how many there are opens nothing. */
const counting =
  /^["“„«]?(?:at (?:least|most)|au moins|al menos|по (?:меньшей|крайней) мере|(?:over|around|about|under|über|за|более) \p{N})/iu;

/** A sentence that opens with "After…" or "While…" says nothing before its first comma that no relative clause opens with. */
function endOfOpening(text: string, { openings }: PhraseWords): number {
  if (counting.test(text) || (!openings.has(firstWord(text)) && !timed.test(text))) return 0;
  const comma = text.search(
    /[,،，、](?!\p{N}| (?:who|which|whose|where|qui|que|dont|où|donde|onde|che|dove|die|waar|som|där|hvor)\s)/u,
  );
  return comma < 0 ? text.length : comma + shortest;
}

const firstWord = (text: string): string =>
  /^["“„«]?(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1]?.toLowerCase() ?? "";

/** Whether a quotation is still open, or the last clause waits for another. */
function waits(head: string): boolean {
  const clause = head.split(/[,،，;]/u).at(-1)!;
  return head.split('"').length % 2 === 0 || conceding.test(clause) || pairing.test(clause);
}

/** The first of a list: "to select drive | , park, and reverse". */
const listing =
  /^(?:[^\s,،]+ ?){1,3}[,،] (?:(?:and|or|und|oder|et|ou|y|o|e|en|och|og|и|или|dan|và|ve) |(?:[^\s,،]+ ?){1,3}[,،] )/u;

/** Whether a mark parts figures or the members of a list, so that it ends no clause. */
function breaksList(head: string, tail: string): boolean {
  return (
    (/\p{N}$/u.test(head) && /^\p{N}/u.test(tail)) ||
    listing.test(tail) ||
    lastTwo.test(tail) ||
    opensSomething(head)
  );
}

/** The last two of a list without a comma before its "and": "China |, India and Japan". */
const lastTwo = /^\p{Lu}[^\s,.;]*(?: [^\s,.;]+){0,2} and \p{L}/u;

/** A head that ends inside a list or apposition of one word each reads as broken: "Paris, London, …". */
function opensSomething(head: string): boolean {
  const last = /[,،，、;–—―]\s*([^,،，、;–—―]*)$/u.exec(head)?.[1];
  if (last === undefined) return false;
  return last.trim().length < 12;
}

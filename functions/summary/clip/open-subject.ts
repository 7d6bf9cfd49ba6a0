import { isEnglish } from "../../article/language/primary-language.ts";

/** Opens what is said of a subject between commas: "X, the mayor of Y, …", "X, who…, and Z, a…, …". */
const apposition =
  /^,\s(?:an?|the|one|who|whose|which|whom|formerly|known|based|born|aged?|now|then|and (?:the |\p{Lu})|\p{Ll}+ing|\p{Lu}\p{L}+ (?:\p{L}+ )?(?:\p{L}+ )?\p{Lu}\p{L}+, and|\p{N})/u;

/** Shows that a subject has its verb: auxiliaries, common verbs, the ending of the past. */
const verb =
  /(?<!\p{L})(?:(?:want|bear|get|begin|find|use|show|hope|take|open|give|face|keep|lead|run|remain|call|say|help|end|plan|live|mean|seem|start|work|need|make)s?|beat|began|sat|brought|taught|swam|struck|said|can|caught|won|chose|gave|may|should|did|led|built|meant|let|might|must|wore|kept|are|rose|grew|comes|knew|goes|(?<!-)\p{L}{3,}ed|died|does|sent|set|met|flew|got|fell|has|have|had|found|saw|heard|do|shot|read|held|made|dealt|became|rode|drove|used|broke|threw|lost|put|cost|paid|bought|sank|told|spoke|hit|stole|sold|ran|quit|left|stood|fought|came|felt|shook|hurt|shut|slid|was|were|will|sought|sang|is|drew|could|would|wrote|cut|spent|took|went|thought)(?!\p{L})/iu;

/** So much must follow an apposition for the verb to be there. */
const least = 24;

/** "This week, the centre…": what stands before the comma is no subject. */
const timed = /^(?:\p{L}+ly|\p{N}+|yesterday|in|last|now|this|once|today|meanwhile|next|at|on)(?!\p{L})/iu;

/** Whether an English word can be a verb that is no regular past. */
export function isBareVerb(word: string): boolean {
  return verb.test(word) && !/ed$|^said$/iu.test(word);
}

/** "…and recovered a fine", "…and the mayor", "…and Ines Caldeira leads": a second part that is more than the second of two words. */
export function opensSecondPart(tail: string): boolean {
  const [, ...words] = tail.split(" ");
  if (
    /^(?:our|the|more|some|\p{N}.*|an?|it|they|his|her|its|their|that|he|she|many|we|this)$/u.test(
      words[0] ?? "",
    )
  )
    return true;
  const end = words.findIndex(
    (word, k) => k > 3 || verb.test(word) || /^(?:of|in|at|by|for|with|to|from)$|[,.;]$/u.test(word),
  );
  return end >= 0 && verb.test(words[end]!);
}

/**
 * Where an English sentence may end at the earliest: "The ferry, the oldest on the canal, …" says nothing before its verb. The subject
 * stands behind the comma at `opening` where there is one.
 */
export function endOfSubject(text: string, language: string, opening: number): number {
  if (!isEnglish(language)) return 0;
  const first = text.indexOf(", ");
  const from = opening > 0 ? opening + 1 : timed.test(text) && first >= 0 ? first + 1 : 0;
  let comma = text.indexOf(", ", from);
  if (comma < 0 || verb.test(text.slice(from, comma))) return 0;
  if (!apposition.test(text.slice(comma))) return 0;
  while (comma >= 0 && apposition.test(text.slice(comma))) comma = text.indexOf(", ", comma + 1);
  return comma < 0 ? text.length : comma + least;
}

/** Between two dashes stands what can be left out; the clause that it parts goes on behind the second. */
export function betweenDashes(text: string): { from: number; to: number }[] {
  const dashes = [...text.matchAll(/\s[–—―-]\s/gu)].map(({ index }) => index);
  return dashes.length < 2 ? [] : [{ from: dashes[0]!, to: dashes[1]! + least }];
}

/** "The ferry, of Saltmarsh, | sank": behind the comma stands the verb that the subject waits for. */
export function startsWithVerb(tail: string, language: string): boolean {
  const found = /^(?:\p{L}+ly )?(\p{L}+)(?: (\p{L}+))?/u.exec(tail);
  if (!isEnglish(language) || !found || !verb.test(found[1]!)) return false;
  return (
    !/ed$/u.test(found[1]!) ||
    !/^(?:over|after|at|under|on|by|into|from|of|in|as|with|to|for)$/u.test(found[2] ?? "")
  );
}

/** "…, and Farrow | , who…, said": the clause that has just begun waits for its verb. */
export function opensClause(head: string, tail: string): boolean {
  return (
    /^(?:who|which|whose|whom)\s/u.test(tail) && /\s(?:and|but) (?:\p{Lu}[\p{L}’'.-]*\s?){1,3}$/u.test(head)
  );
}

/** "One of the problems which had faced Ms Hutt |", "The decision to drown out the star |", "All flights | which…": the sentence's own verb comes later. */
export function lacksVerb(head: string, tail: string, language: string): boolean {
  const [before] = head.split(told, 1);
  if (!isEnglish(language) || verb.test(before!)) return false;
  if (before !== head) return !twoVerbs.test(head);
  return !/\s\p{Ll}{2,}[^su]s(?!\p{L})/u.test(head) || told.test(` ${tail}`.slice(0, 7));
}

const told = /\s(?:which|who|that|(?<=(?:decision|plan|bid|move|attempt|effort|deal)s? )to)\s/u;
const twoVerbs = new RegExp(`\\sto\\s.*${verb.source}|${verb.source}(?: \\S+){2,} ${verb.source}`, "iu");

/** Opens a clause with a subject of its own. */
const opener =
  /(?:^|[\s(])(that|where|whose|(?:at|under|on|by|in|for|during|through|to|from|of|with) which)\s(?=[^,;:]*$)/giu;
const inserted = /, (?=(?:who|which|whose|whom|an?|of|aged|\p{L}+ly|\p{N}+)\s[^,;:]*$)/iu;

/** "…said that Mohamed Osman, originally |": a clause, or what is inserted in it, ends before its verb. */
export function leavesSubject(head: string, language: string): boolean {
  if (!isEnglish(language)) return false;
  const aside = head.search(inserted);
  const whole = aside > 0 ? head.slice(0, aside) : head;
  const last = [...whole.matchAll(opener)].at(-1);
  if (!last) return false;
  const clause = whole.slice(last.index + last[0].length);
  // "That" is followed by clauses of every kind; it is open only where another opens at once.
  if (aside < 0 && last[1]!.toLowerCase() === "that")
    return /^(?:if|when|after|before|because|as|once|since|until|while)\s/iu.test(clause);
  return !verb.test(clause);
}

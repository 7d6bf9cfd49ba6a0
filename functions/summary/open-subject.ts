import { isEnglish } from "../article/language/primary-language.ts";

/** Opens what is said of a subject between commas: "X, the mayor of Y, …", "X, who…, and Z, a…, …". */
const apposition =
  /^,\s(?:an?|the|one|who|whose|which|whom|formerly|known|based|born|aged?|now|then|and (?:the |\p{Lu})|\p{Ll}+ing|\p{Lu}\p{L}+ (?:\p{L}+ )?(?:\p{L}+ )?\p{Lu}\p{L}+, and|\p{N})/u;

/** Shows that a subject has its verb: auxiliaries, common verbs, the ending of the past. */
const verb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|says?|said|told|makes?|made|took|got|went|came|won|lost|set|put|hit|held|led|met|began|became|broke|fell|rose|gave|ran|left|found|hopes?|plans?|wants?|faces?|bought|brought|thought|sought|taught|caught|fought|saw|knew|wrote|spoke|sold|paid|sent|spent|built|kept|felt|heard|stood|flew|grew|drew|threw|wore|drove|rode|chose|struck|shot|meant|dealt|sang|swam|sank|drank|shook|stole|swore|tore|woke|hid|beat|cut|shut|cost|hurt|let|quit|read|bears?|gets?|goes|comes|takes?|gives?|shows?|means?|needs?|remains?|seems?|runs?|calls?|uses?|works?|lives?|helps?|leads?|opens?|ends?|begins?|starts?|keeps?|finds?|\p{L}{3,}ed)(?!\p{L})/iu;

/** So much must follow an apposition for the verb to be there. */
const least = 24;

/** "This week, the centre…": what stands before the comma is no subject. */
const timed = /^(?:this|last|next|on|in|at|\p{L}+ly|now|today|yesterday|meanwhile|once|\p{N}+)(?!\p{L})/iu;

/** Whether an English word can be a verb that is no regular past. */
export function isBareVerb(word: string): boolean {
  return verb.test(word) && !/ed$|^said$/iu.test(word);
}

/** "…and recovered a fine", "…and the mayor", "…and Ines Caldeira leads": a second part that is more than the second of two words. */
export function opensSecondPart(tail: string): boolean {
  const [, ...words] = tail.split(" ");
  if (
    /^(?:an?|the|his|her|its|their|our|he|she|they|it|we|that|this|more|some|many|\p{N}.*)$/u.test(
      words[0] ?? "",
    )
  )
    return true;
  const end = words.findIndex(
    (word, k) => k > 3 || verb.test(word) || /^(?:of|in|for|at|by|from|with|to)$|[,.;]$/u.test(word),
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
  const dashes = [...text.matchAll(/\s[–—-]\s/gu)].map(({ index }) => index);
  return dashes.length < 2 ? [] : [{ from: dashes[0]!, to: dashes[1]! + least }];
}

/** "The ferry, of Saltmarsh, | sank": behind the comma stands the verb that the subject waits for. */
export function startsWithVerb(tail: string, language: string): boolean {
  const found = /^(?:\p{L}+ly )?(\p{L}+)(?: (\p{L}+))?/u.exec(tail);
  if (!isEnglish(language) || !found || !verb.test(found[1]!)) return false;
  return (
    !/ed$/u.test(found[1]!) ||
    !/^(?:by|in|on|at|from|to|with|as|for|of|over|under|after|into)$/u.test(found[2] ?? "")
  );
}

/** "…, and Farrow | , who…, said": the clause that has just begun waits for its verb. */
export function opensClause(head: string, tail: string): boolean {
  return (
    /^(?:who|which|whose|whom)\s/u.test(tail) && /\s(?:and|but) (?:\p{Lu}[\p{L}’'.-]*\s?){1,3}$/u.test(head)
  );
}

/** Opens a clause with a subject of its own. */
const opener =
  /(?:^|[\s(])(that|where|whose|(?:in|at|on|by|for|with|to|from|of|through|under|during) which)\s(?=[^,;:]*$)/giu;
const inserted = /, (?=(?:who|which|whose|whom|an?|of|aged|formerly|originally|\p{L}+ly|\p{N}+)\s[^,;:]*$)/iu;

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
    return /^(?:when|after|if|because|as|once|while|before|since|until)\s/iu.test(clause);
  return !verb.test(clause);
}

import { anyCase } from "../../../article/lexicon/any-case.ts";
import { sayingRules, sayingVerbs } from "../../saying-words.ts";
import type { Evidence } from "../article-evidence.ts";
import { isPreposition } from "../roles/role-words.ts";
import { isSameRoot } from "../same-root.ts";
import { isTelling } from "../telling-words.ts";

/** So many characters beside a quotation tell who says it. */
export const beside = 200;

/** Languages in which nouns have capitals too. */
export const capitalising = /^(?:de|lb)$/u;

/** Who stands behind these is spoken to: "told Reyl". */
export const spokenTo = /^(?:told|tells?|informed|asked|urged|warn\p{L}*)$/iu;

const run = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|van|von|der|den|del|al|bin|la|di|da|el)\s)*\p{Lu}[\p{L}\p{M}'’-]+)*`;
const lastRun = new RegExp(String.raw`(?:^|[\s,(])(${run})[\s,]*((?:\p{Ll}+\s+){0,2})$`, "u");
const firstRun = new RegExp(String.raw`^[\s,]*((?:\p{Ll}+(?:,?\s+|['’])){0,3})(${run})`, "u");
/** "The mayor of Arden, Ada Holm". */
const apposed = new RegExp(String.raw`^\s*(?:\p{Ll}+(?:\s+|['’])){1,4}${run},\s(${run})`, "u");
const labelled = new RegExp(String.raw`(${run})(?:\s\p{Ll}+){0,2}\s?:\s*$`, "u");

const article = String.raw`(?:the|le|la|el|il|lo|o|der|die|de|het)\s|l['’]`;
const definite = anyCase(new RegExp(String.raw`(?<!\p{L}\s|\p{L})(?:${article})(\p{Ll}+)\s*$`, "u"));
const definiteBehind = new RegExp(String.raw`^\s*(?:${article})(\p{Ll}+)`, "u");

/** Whoever stands beside a word of saying: their names, or a noun for them. */
export function speakersIn(text: string, evidence: Evidence): string[][] {
  const { language } = evidence;
  const speakers: string[][] = [];
  const add = (name: string | undefined, between: string): void => {
    if (
      !name ||
      between
        .trim()
        .split(/[\s,]+/u)
        .some((word) => word !== "" && isPreposition(word, language))
    )
      return;
    const names = namesIn(name, evidence);
    if (names.length > 0) speakers.push(capitalising.test(language) ? names.slice(-1) : names);
  };
  const label = labelled.exec(text)?.[1];
  if (label) add(label, "");
  for (const { 0: verb, index } of text.matchAll(sayingVerbs(language))) {
    const end = index + verb.length;
    const [head, tail] = [text.slice(Math.max(0, index - beside), index), text.slice(end, end + beside)];
    const before = lastRun.exec(head);
    const behind = spokenTo.test(verb) ? null : firstRun.exec(tail);
    const named = spokenTo.test(verb) ? undefined : apposed.exec(tail)?.[1];
    if (before) add(before[1], `${before[2]} ${wordsBefore(head, before)}`);
    else if (named) add(named, "");
    else if (behind) add(behind[2], behind[1]!);
    else {
      const noun = (definite.exec(head) ?? definiteBehind.exec(tail))?.[1];
      if (noun && isTelling(noun, language)) speakers.push([noun]);
    }
  }
  for (const { 0: source, index } of text.matchAll(sayingRules(language).sources)) {
    const behind = firstRun.exec(text.slice(index + source.length, index + source.length + beside));
    if (behind) add(behind[2], "");
  }
  return speakers;
}

/** The two words before what is found at a text's end. */
const wordsBefore = (text: string, { 0: found }: RegExpExecArray): string =>
  text
    .slice(0, text.length - found.length)
    .split(/\s+/u)
    .slice(-2)
    .join(" ");

/** The names of a text that are the article's, in small letters. */
export function namesIn(text: string, { names, small }: Evidence): string[] {
  return (text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !small.has(word) && [...names].some((name) => isSameRoot(name, word)));
}

import type { Block } from "../article.ts";
import { hasFirstName } from "./looks-like-name.ts";

const mostBlocks = 6;

/** The body without what stands at its foot about its author: the name alone and the lines below it, or "Jane Doe is …"; at its head "Ms. Doe is …". */
export function withoutAuthorNote(given: Block[], bylines: string[], most = mostBlocks): Block[] {
  const blocks = given.length > 2 && isPolite(given[0]!.text, bylines) ? given.slice(1) : given;
  const foot = Math.max(2, Math.floor(blocks.length * 0.6), blocks.length - most);
  const at = blocks.findIndex(
    ({ kind, text }, index) =>
      index >= foot &&
      bylines.some((name) => isAuthorNote(text, name) && (kind !== "heading" || hasFirstName(name))),
  );
  if (at < 0) return blocks;
  return blocks.slice(0, blocks.slice(0, at).findLastIndex(({ kind }) => kind !== "heading") + 1);
}

/** "Ms. Holt is a marine biologist.", which stands below the byline in papers that write of people so. */
const isPolite = (text: string, bylines: string[]): boolean => {
  const named = polite.exec(text);
  return (
    named !== null &&
    text.length < longestIntroduction &&
    bylines.some((name) => name.endsWith(` ${named[1]}`)) &&
    isSomeone.test(text.slice(named[0].length))
  );
};

const polite = /^(?:Ms|Mr|Mrs|Mx|Dr|Prof|Professor)\.?\s(\p{Lu}[\p{L}’'-]+)/u;

/** Characters of a sentence or two. */
const longestIntroduction = 200;

/** True for the name alone, or a sentence about that person: "Jane Doe writes about birds." */
function isAuthorNote(text: string, name: string): boolean {
  if (!/[\s・]/.test(name)) return false;
  if (text.toLowerCase() === name.toLowerCase()) return true;
  const named = text.slice(0, name.length);
  const isNamed = named === name || (isShouted(name) && named.toUpperCase() === name);
  return isNamed && introduces.test(text.slice(name.length));
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/**
 * True for the name alone, or a sentence that says what that person is, wherever it stands: "Jane Doe is a warden". "Jane Doe reports
 * from the marsh" and "Jane Doe has walked the coast" are such notes at the foot of a text only.
 */
export function isAuthorIntroduced(text: string, name: string): boolean {
  return isAuthorNote(text, name) && (text.length === name.length || isSomeone.test(text.slice(name.length)));
}

const isSomeone =
  /^,?\s(?:(?:currently\s)?(?:works|writes|covers|reported\sfrom)\s|(?:is|was|ist|est|es|é|è|är|er|jest|je)\s(?:(?:an?|the|eine?|une?|una|uma?|en|ett?|der|die|le|la|el|il|o)\s|(?:journalis|redak|redact|report|periodist|giornalist|dziennikar|korrespond|correspond|profess|schrijv|författ|forfatt|skribent|filoso[fo]|column|kolumn|histori|autor|auteur|publi[cz]ist|freie[r]?\s)\p{L}*))/iu;

const introduces =
  /^,?\s(?:currently\s)?(?:is|was|has|covers|writes|reports|reported from|joined|works|ist|schreibt|est|écrit|es|escribe|é|è|scrive|is redact|är|er|jest|je|pisze)\s/iu;

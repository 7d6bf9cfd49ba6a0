import type { Block } from "../article.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { takeCredit } from "../text/closing-credit.ts";
import { openingDateline } from "../text/dateline-in.ts";
import { withoutEdges } from "../text/letters-of.ts";
import { lineKind } from "../text/line-kind.ts";
import { looksLikeName } from "../text/looks-like-name.ts";
import { endsSentence } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import type { Dateline } from "../text/read-dateline.ts";
import { isSignOff, takeSignature } from "../text/signature.ts";

/** A text without what wires write around it. */
export interface WireCopy {
  body: Block[];
  /** The heading above the paragraph with the dateline. */
  heading: string | null;
  dateline: Dateline | null;
  /** Who stands above the text, or in brackets below it. */
  names: string[];
  /** The agency that signs it. */
  agency: string | null;
}

/** Blocks above the first paragraph: notes, byline, bullets. */
const longestHead = 12;

/**
 * Wire copy taken apart: what was changed ("(Adds quotes)"), a byline and bullets above the dateline; behind the last paragraph who signs,
 * edited and sent it.
 */
export function wireCopy(blocks: Block[]): WireCopy {
  const { names, rest } = withoutHead(blocks.filter((block) => block.text.trim()));
  const at = rest.slice(0, longestHead).findIndex(({ kind }) => kind === "paragraph" || kind === "quote");
  const opening = rest[at];
  const dateline = opening ? openingDateline(opening.text.trim(), rest.slice(at + 1)) : null;
  const whole = rest.map((block) => {
    if (block !== opening) return block;
    return { ...block, text: (dateline?.rest ?? block.text).trim().replace(/^_\s+/, "") };
  });
  const heading = dateline && at === 1 && rest[0]!.kind === "heading" ? rest[0]!.text : null;
  const { body, agency, reporters } = signedOff(heading ? whole.slice(1) : whole);
  return { body, heading, dateline, names: names.length > 0 ? names : reporters, agency };
}

const longestByline = 60;

function withoutHead(blocks: Block[]): { names: string[]; rest: Block[] } {
  const names: string[] = [];
  const bullets: Block[] = [];
  const most = Math.min(longestHead, blocks.length - 1);
  let at = 0;
  for (; at < most && blocks[at]!.kind === "paragraph"; at++) {
    const { text } = blocks[at]!;
    const isShort = text.length < longestByline && !endsSentence(text);
    const named = isShort ? namesAfterByWord(text, []) : null;
    if (bullet.test(text)) bullets.push({ kind: "list-item", text: text.replace(bullet, "") });
    else if (named?.length && named.every(looksLikeName)) names.push(...named);
    else if (!changed.test(text)) break;
  }
  return { names, rest: [...bullets, ...blocks.slice(at)] };
}

const bullet = /^\*\s+(?=\S)/;

/** "(Adds quotes, background)", "(Recasts with vote)": what is new since the wire sent it last. */
const changed =
  /^\((?:Adds?|Updates?|Updated|Recasts?|Corrects?|Corrected|Repeats?|Refiles?|Removes?|Rewrites?|Clarifies|Fixes|Releads?|Wraps|New throughout)(?!\p{L}|\s(?:are|were|will|come)\s)[^()]{0,300}\)$/u;

/** "ends", and who wrote, edited and sent. */
const isEndMark = (text: string): boolean =>
  /^[(–—-]{0,3}\s?(?:[Ee]nds?|ENDS?|30)\s?[)–—-]{0,3}\.?$|^#{2,4}$/.test(text) || isSignOff(text);

/** "((nora.pell@quay.example; +44 20 7946 0000))": whom a newsroom may ask. */
const contact = /(?:^|\s)\(\([^()]{0,300}(?:@|\d[\d -]{6})[^()]{0,300}\)\)$/;

/** The body without what stands behind it: whom to ask, "ends", who reported, and the agency ("(©NTB)", "AAP rtv", "… said. EFE"). */
function signedOff(body: Block[]): { body: Block[]; agency: string | null; reporters: string[] } {
  const told = body
    .map((block) => ({ ...block, text: block.text.replace(contact, "") }))
    .filter(({ text }) => text);
  const end = told.findLastIndex(({ text }) => !isEndMark(text));
  const { body: rest, reporters } = takeCredit(told.slice(0, Math.max(end, 0) + 1));
  const [last, above] = [rest.at(-1), rest.slice(0, -1)];
  if (!last) return { body: rest, agency: null, reporters };
  const below = above.length > 0 ? agencyOf(last.text) : null;
  if (below) return { body: above, agency: below, reporters };
  return { ...takeSignature(rest), reporters };
}

/** The agency that is all that a line says, beside initials. */
function agencyOf(line: string): string | null {
  const [, name = ""] =
    /^(\p{Lu}{2,8})(?:\s(?:\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4})*|\p{Lu}{2,4})){1,3}$/u.exec(line) ?? [];
  if (isAgency(name)) return name;
  return lineKind(line) === "agency" ? withoutEdges(line) : null;
}

const isAgency = (name: string): boolean => agencies.has(labelOf(name));

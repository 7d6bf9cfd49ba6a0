import type { Block } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { openingDateline } from "../text/dateline-in.ts";
import { lineKind } from "../text/line-kind.ts";
import { looksLikeName, looksLikeStaff } from "../text/looks-like-name.ts";
import { endsSentence } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { takeSignature } from "../text/signature.ts";

/** A draft of an item whose body begins, as wire copy does, with a dateline; agencies and its own place are no bylines. */
export function itemDraft(draft: Draft): Draft {
  const { names, blocks } = withoutByline(draft.body.filter((block) => block.text.trim()));
  const [first, ...rest] = blocks;
  const dateline = first && first.kind !== "heading" ? openingDateline(first.text.trim(), rest) : null;
  const whole: Block[] = first ? [{ ...first, text: dateline?.rest ?? first.text }, ...rest] : [];
  const { body, agency: signed } = signedOff(whole);
  const place = draft.dateline ?? dateline?.place ?? null;
  // "Nora Pell, Port Ellery" in an item from there
  const people = (draft.bylines ?? []).filter(
    (name) => !agencies.has(labelOf(name)) && labelOf(name) !== labelOf(place ?? ""),
  );
  const isNamed = people.some((name) => !looksLikeStaff(name));
  const agency =
    draft.agency ??
    dateline?.agency ??
    (draft.bylines ?? []).find((name) => agencies.has(labelOf(name))) ??
    signed;
  return { ...draft, body, bylines: isNamed || names.length === 0 ? people : names, agency, dateline: place };
}

/** "By Nora Pell" above the first paragraph of wire copy. */
function withoutByline(blocks: Block[]): { names: string[]; blocks: Block[] } {
  const [first, ...rest] = blocks;
  const names =
    first && rest.length > 0 && first.text.length < longestByline ? namesAfterByWord(first.text, []) : null;
  return names?.length && names.every(looksLikeName) && !endsSentence(first!.text)
    ? { names, blocks: rest }
    : { names: [], blocks };
}

const longestByline = 60;

/** "ends", and "hh/ph/ts": who wrote, edited and sent. */
const endMark = /^\(?(?:[Ee]nds?|ENDS?)\)?\.?$|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,5}$/u;

/** The body without the agency that signs it behind its last paragraph, or below ("(©NTB)", "AAP rtv"), and without "ends". */
function signedOff(body: Block[]): { body: Block[]; agency: string | null } {
  const last = body.at(-1);
  if (body.length > 1 && endMark.test(last!.text)) return signedOff(body.slice(0, -1));
  const [, agency] = /^(\p{Lu}{2,8})(?:\s(?:\p{Ll}{2,4}|\p{Lu}{2,4})){1,3}$/u.exec(last?.text ?? "") ?? [];
  if (body.length > 1 && agency && agencies.has(labelOf(agency))) return { body: body.slice(0, -1), agency };
  if (body.length < 2 || !last || lineKind(last.text) !== "agency") return takeSignature(body);
  const name = last.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return { body: body.slice(0, -1), agency: name || null };
}

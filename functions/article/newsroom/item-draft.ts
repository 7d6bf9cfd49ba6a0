import type { Block } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { openingDateline } from "../text/dateline-in.ts";
import { lineKind } from "../text/line-kind.ts";
import { takeSignature } from "../text/signature.ts";

/** A draft of an item whose body begins, as wire copy does, with a dateline; agencies and its own place are no bylines. */
export function itemDraft(draft: Draft): Draft {
  const [first, ...rest] = draft.body.filter((block) => block.text.trim());
  const dateline = first && first.kind !== "heading" ? openingDateline(first.text.trim(), rest) : null;
  const whole: Block[] = first ? [{ ...first, text: dateline?.rest ?? first.text }, ...rest] : [];
  const { body, agency: signed } = signedOff(whole);
  const place = draft.dateline ?? dateline?.place ?? null;
  // "Nora Pell, Port Ellery" in an item from there
  const people = (draft.bylines ?? []).filter(
    (name) => !agencies.has(labelOf(name)) && labelOf(name) !== labelOf(place ?? ""),
  );
  const agency =
    draft.agency ??
    dateline?.agency ??
    (draft.bylines ?? []).find((name) => agencies.has(labelOf(name))) ??
    signed;
  return { ...draft, body, bylines: people, agency, dateline: place };
}

/** The body without the agency that signs it behind its last paragraph, or below ("(©NTB)"). */
function signedOff(body: Block[]): { body: Block[]; agency: string | null } {
  const last = body.at(-1);
  if (body.length < 2 || !last || lineKind(last.text) !== "agency") return takeSignature(body);
  const name = last.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return { body: body.slice(0, -1), agency: name || null };
}

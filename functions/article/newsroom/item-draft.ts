import type { Block } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { readDateline } from "../text/read-dateline.ts";

/** A draft of an item whose body begins, as wire copy does, with a dateline; agencies are no bylines. */
export function itemDraft(draft: Draft): Draft {
  const [first, ...rest] = draft.body.filter((block) => block.text.trim());
  const dateline = first && first.kind !== "heading" ? readDateline(first.text.trim()) : null;
  const body: Block[] = first ? [{ ...first, text: dateline?.rest ?? first.text }, ...rest] : [];
  const people = (draft.bylines ?? []).filter((name) => !agencies.has(labelOf(name)));
  const agency =
    draft.agency ??
    dateline?.agency ??
    (draft.bylines ?? []).find((name) => agencies.has(labelOf(name))) ??
    null;
  return { ...draft, body, bylines: people, agency, dateline: draft.dateline ?? dateline?.place ?? null };
}

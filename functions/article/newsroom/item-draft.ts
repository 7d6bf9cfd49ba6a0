import type { Draft } from "../article-draft.ts";
import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { looksLikeStaff } from "../text/looks-like-name.ts";
import { wireCopy } from "./wire-copy.ts";

/** A draft of an item whose body is as wires write it; agencies and its own place are no bylines. */
export function itemDraft(draft: Draft): Draft {
  const copy = wireCopy(draft.body);
  const place = draft.dateline ?? copy.dateline?.place ?? null;
  // "Nora Pell, Port Ellery" in an item from there
  const people = (draft.bylines ?? []).filter(
    (name) => !agencies.has(labelOf(name)) && labelOf(name) !== labelOf(place ?? ""),
  );
  const isNamed = people.some((name) => !looksLikeStaff(name));
  const agency =
    draft.agency ??
    copy.dateline?.agency ??
    (draft.bylines ?? []).find((name) => agencies.has(labelOf(name))) ??
    copy.agency;
  return {
    ...draft,
    standfirst: draft.standfirst ?? copy.heading,
    body: copy.body,
    bylines: isNamed || copy.names.length === 0 ? people : copy.names,
    agency,
    dateline: place,
  };
}

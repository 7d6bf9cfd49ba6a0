import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { looksLikeName } from "./looks-like-name.ts";

/** "Nora Pell with Reuters", "Jens Kohl mit dpa": an author, and whose wire was used; no wire where none is named beside a name. */
export function partWire(byline: string): { name: string; wire: string | null } {
  const [, name, wire] =
    /^(.{4,60}?)\s(?:with|avec|mit|con|com|med|met|&)\s(?:l['’]|the\s|der\s)?(\S.{1,30})$/iu.exec(byline) ??
    [];
  return name && wire && looksLikeName(name) && agencies.has(labelOf(wire))
    ? { name, wire }
    : { name: byline, wire: null };
}

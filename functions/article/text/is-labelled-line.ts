import { endings, teaserHeadings } from "../lexicon/furniture.ts";
import { labelOf, leadingPhrase } from "../lexicon/phrase-set.ts";
import { endsSentence } from "./measure-text.ts";

/** "Read more: Seal moves into the pool" */
export function isLabelledLink(line: string, label: string): boolean {
  const lead = gluedLead(line) ?? leadingPhrase(label, teaserHeadings);
  return lead !== null && isLabelled(line, lead);
}

/** "Comments: 12 so far" */
export function isLabelledEnding(line: string, label: string): boolean {
  const end = leadingPhrase(label, endings);
  return end !== null && isLabelled(line, end);
}

/** "À lire aussiGel : …": a label that lost the space after it in copying. */
function gluedLead(line: string): string | null {
  const seam = /^.{6,30}?\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(line)?.[0];
  return seam?.includes(" ") && teaserHeadings.has(labelOf(seam)) ? labelOf(seam) : null;
}

/** "À lire aussi Le train du matin": with these words the label is whole, and a headline follows. */
const also =
  /(?<!\p{L})(?:also|aussi|également|auch|también|tambien|também|anche|ook|också|även|også|myös|també|też|także|również|také|též|si|tiež|takođe|također|tudi|și|επίσης|също|также|також|juga|cũng|ayrıca)(?!\p{L})/u;

/** "READ | …", "Leia também: …", "READ MORE …": the label is set off by a mark, or by capitals. */
function isLabelled(line: string, lead: string): boolean {
  const at = line.normalize("NFKC").replace(/^[\s\p{P}\p{S}]+/u, "");
  const rest = at.slice(lead.length);
  if (/^\s*[:：|>»›–—-]/.test(rest) && lead.length >= 3) return true;
  if (/^\s*[«“„]/.test(rest) && lead.includes(" ")) return true;
  if (also.test(lead) && /^\s\p{Lu}/u.test(rest) && !endsSentence(line)) return true;
  const head = at.slice(0, lead.length);
  if (lead.includes(" ") && /^\p{Lu}/u.test(rest) && /\p{Ll}$/u.test(head)) return true;
  return lead.includes(" ") && head === head.toUpperCase() && head !== head.toLowerCase();
}

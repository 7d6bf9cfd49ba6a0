import { agencies } from "../lexicon/agencies.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "./bracket-agency.ts";
import { looksLikeName } from "./looks-like-name.ts";

const withWords = "avec|with|mit|con|com|med|met";
const wire = String.raw`(?:l['’]|the\s|der\s)?(\S.{1,30})`;
const ofPaper = new RegExp(String.raw`^(.{2,40}?)\s(?:${withWords})\s${wire}$`, "u");
const ofAuthor = new RegExp(String.raw`^(.{4,60}?)\s(?:${withWords}|&)\s${wire}$`, "iu");
/** "Nora Pell, KQN": other wires are called as desks are ("Online"). */
const besideAuthor =
  /^(.{4,60}?)\s?[,/]\s?(\p{Lu}{2,8}|Reuters|Bloomberg|Xinhua|Anadolu|Belga|Ritzau|Kyodo|(?:The )?Associated Press|Agence France-Presse|La Presse Canadienne|The Canadian Press|Press Association|Europa Press|Agência Brasil|Estadão Conteúdo)$/u;
/** "Le Nouvel Écho" or one word */
const paper = /^(?:L['’]|(?:Le|La|Les|El|Il|The|Die|Der|Das)\s)\p{Lu}|^[^\s.]+$/u;

/** The wire in "Le Nouvel Écho avec AFP", "Franceinfo avec AFP": a paper, and whose wire it used; null for other words. */
export function wireOfPaper(text: string): string | null {
  const [, own, used] = ofPaper.exec(text) ?? [];
  return used && namesAgency(used) && paper.test(own!) ? used : null;
}

/** "Nora Pell with Reuters", "Jens Kohl mit dpa": an author, and whose wire was used; no wire where none is named beside a name. */
export function partWire(byline: string): { name: string; wire: string | null } {
  const [, name, used] = ofAuthor.exec(byline) ?? besideAuthor.exec(byline) ?? [];
  return name && used && looksLikeName(name) && agencies.has(labelOf(used))
    ? { name, wire: used }
    : { name: byline, wire: null };
}

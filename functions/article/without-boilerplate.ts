import type { Block } from "./article.ts";
import { weightOf } from "./text/measure-text.ts";

/** Paragraphs above it at least, and the share of the text that it is at most. */
const [fewestAbove, mostOfText] = [2, 0.5];

/**
 * The body without what a press release says of its sender at the foot: from "About Harbour Foods" on, where the text is of
 * Harbour Foods and the paragraph below has it near its beginning and tells what companies tell of themselves.
 */
export function withoutBoilerplate(body: Block[]): Block[] {
  if (!body.some(({ text }) => heading.test(text))) return body;
  const total = massOf(body);
  const told: string[] = [];
  let above = 0;
  for (const [at, { text }] of body.entries()) {
    const name = heading.exec(text)?.groups?.name;
    const below = body[at + 1]?.text;
    if (name && below && at >= fewestAbove && total - above < total * mostOfText && ofCompanies.test(below)) {
      const own = nameOf(name);
      if (
        nameOf(below.slice(0, own.length + longestLead)).includes(own) &&
        told.some((words) => words.includes(own))
      )
        return body.slice(0, at);
    }
    told.push(nameOf(text));
    above += weightOf(text);
  }
  return body;
}

/** Letters before the sender's name: "Founded in 1998, Harbour Foods …" */
const longestLead = 40;

const massOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + weightOf(text), 0);

/** "the Harbour Foods Group" as it may stand in a sentence. */
const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|die|der|das|la|le|les|el|il|lo|de|het|o|a)\s/u, "");

const heading =
  /^(?:about|über|zu|zur|à propos (?:de (?:la |l[’'])?|du |d[’'])|acerca de(?:l| la)?|sobre (?:a |o |la )?|informazioni su(?:l(?:la)?)? |over|om|tietoa|o|о компании|о)\s?(?<name>[^.:!?]{2,60})[:：]?$/iu;

const ofCompanies =
  /(?<!\p{L})(?:headquarter|founded|established|employ|supplies|provides|serves|operates|listed on|leading|provider|manufacturer|global|non-?(?:profit|governmental)|visit|learn more|more information|www\.|https?:|gegründet|beschäftigt|mitarbeiter|börsennotiert|führend|mit sitz|hauptsitz|fondée? en|créée? en|siège|emploie|salariés|collaborateurs|non gouvernementale|leader|fundada|con sede|emplead|líder|fondata|dipendenti|opgericht|gevestigd|medewerkers|grundades|anställda|huvudkontor|grundlagt|ansatte|hovedkontor|perustettu|työllistää|pääkonttori|sede em|funcionários|założon|zatrudnia|siedzib|založen|zaměstnává|основан|сотрудник)/iu;

const verb = "Lire|Read|Leggi|Leer|Lesen Sie|Lees|Läs|Leia|Czytaj|Читайте";
const too = "also|anche|auch|aussi|även|ook|también|também|także|также";
const our = String.raw`our|notre|nos|nostr[aeio]|nuestr[ao]s?|noss[ao]s?|unser\p{L}*|onze?|vår\p{L}*|nasz\p{L}*|наш\p{L}*`;
const the = String.raw`(?:the|il|el|la|le|les|lo|das|de|den|die|het)\s|l['’]`;
const genre =
  "analys[ei]s?|análisis|article|artikel|artículo|artigo|chronique|décryptage|editorial|éditorial|enquête|entretien|entrevista|interview|intervista|portrait|récit|report|reportage|reportaje|reportagem|story|tribune|wywiad|интервью";
const word = String.raw`\p{L}[\p{L}'’-]*`;
const link = new RegExp(
  String.raw`^(?:${verb})\s(?:(?:${too})\s)?(?:(?:${our})\s${word}|(?:${the})?(?:full\s)?(?:${genre}))(?:\s${word}){0,2}\s?[:：]\s`,
  "u",
);

/**
 * "Lire notre entretien : « Le phare restera »", "Read our report: Seal moves into the pool": a link to a text of the paper's own, or of a
 * kind. What ends in a full stop is a sentence, and "Read the fine print: …" a headline.
 */
export const isReadLink = (line: string): boolean => link.test(line) && !/[.。]["'”’»]?$/.test(line);

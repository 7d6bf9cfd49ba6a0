import { relativeTime } from "../lexicon/date-labels.ts";

/** True for what may name a section: "Local news", "Formula 1"; no telephone number, year, address, or heading of a list. */
export function isSectionName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    (text.match(/\d/g)?.length ?? 0) <= 4 &&
    !/@|\w\.\w{2,}\/|https?:|www\./.test(text) &&
    !/[:：.;,]$/u.test(text) &&
    !isListHeading(text) &&
    !relativeTime.test(text) &&
    // The paper itself: "The Quaylight"
    !/^The\s\p{Lu}/u.test(text) &&
    !isAddress(text)
  );
}

/** "Key Points", which stands above a list of them. */
export const isListHeading = (text: string): boolean => listHeading.test(text);

const listHeading =
  /^(?:(?:the )?key (?:points?|takeaways?|facts?|findings?|moments?)|(?:the )?(?:main|bullet) points|takeaways?|highlights|at a glance|in brief|in short|tl;?dr|das wichtigste(?: in kürze)?|auf einen blick|in kürze|kurz gefasst|l['’]essentiel|en bref|points? clés?|(?:lo|las) (?:más importante|claves)|(?:los )?puntos clave|claves|en resumen|pontos?[ -]chave|in sintesi|i punti chiave|in het kort|kort|kernpunten|i korthet|kort sagt|tiivistelmä|w skrócie|najważniejsze|главное|коротко|головне|要点|要點|ポイント|핵심 요약|요약|أبرز النقاط)$/iu;

/** "12 Quay Street", "Hauptstraße 7", "8001 Zürich", "PO Box 12", "12, rue du Port" */
const isAddress = (text: string): boolean =>
  /\d/.test(text) &&
  (/^\d{4,5}[, ]\s?\p{Lu}/u.test(text) ||
    /(?:stra(?:ß|ss)e|gasse|platz|str\.|weg|straat|laan|gatan|vägen|gata|gade|vej|ulica|utca|(?<![\p{L}])(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|quay|suite|floor|p\.?\s?o\.? box|postfach|rue|place|calle|avenida|plaza|rua|via|piazza|ul\.|jalan|jl\.?|улица|ул\.|проспект|вулиця|вул\.))(?![\p{L}])/iu.test(
      text,
    ));

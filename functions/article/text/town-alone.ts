import { isPlace } from "./is-place.ts";
import type { Dateline } from "./read-dateline.ts";

/** "Duisburg. Erste Bilder zeigen …": a town with nothing but a full stop, if the text goes on to say what happened in it. */
export function townAlone(paragraph: string, rest: () => string, headline = ""): Dateline | null {
  const match =
    capitals.exec(paragraph) ??
    unmarked.exec(paragraph) ??
    /^(\p{Lu}\p{Ll}{2,}(?:[-/ ]\p{Lu}\p{Ll}+){0,2})\.\s(?=\p{Lu}|["“„«»])/u.exec(paragraph);
  if (!match || !isPlace(match[1]!)) return null;
  const after = paragraph.slice(match[0].length);
  const text = (): string => `${after}\n${rest()}`;
  return isSaid(match[1]!, text) ||
    (isShouted(match[1]!) && (isNamed(match[1]!, text) || beginsWith(headline, match[1]!))) ||
    (opensGerman.test(after) &&
      (isGermanTown(titled(match[1]!)) || hasTownsman(titled(match[1]!), `${headline}\n${text()}`)))
    ? { place: match[1]!, agency: null, date: null, byline: null, rest: after }
    : null;
}

/** German papers set the town before any story of it, whose other words need not say it again. */
const opensGerman =
  /^["„»]?(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen|Einem|Einer|Im|In|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Für|Seit|Vor|Vom|Von|Zum|Zur|Zu|Über|Um|Unter|Wegen|Rund|Mehr|Es|Wer|Wenn|Weil|Zwei|Drei|Vier|Fünf|Nun|Noch|Ab|Bis|Gegen|Trotz|Während|Viele|Alle|Erst|Schon|Neue|Große)\s(?:\P{Z}+\s){6}/u;

/** "Weilbronn": endings of towns, less what has them besides ("Altenheim", "Feriendorf", "Gelingen"). */
const isGermanTown = (word: string): boolean => germanTown.test(word) && !noTown.test(word);

const germanTown =
  /^(?:Bad )?\p{Lu}\p{Ll}{1,14}(?:bronn|brunn|burg|furt|hausen|heim|dorf|stedt|städt|ingen|haven|shafen|weiler|reuth|münde|hofen|büttel|rode|roda|kirchen|bach|beuren|lingen|wangen)(?:[-/]\p{Lu}\p{Ll}+)?$/u;

const noTown =
  /^(?:(?:Alten|Alters|Wohn|Pflege|Tier|Kinder|Eigen|Senioren|Studenten|Da|Ge|Ins)heim|(?:Ferien|Nachbar|Bauern|Heimat|Künstler|Zelt|Olympia|Straßen)dorf|(?:Ritter|Sand|Hüpf|Wagen|Hoch)burg|(?:Ge|Miss|Ein|Auf|Durch|Vor|An|Ab|Be|Ver|Zu)?(?:l|s|br|dr|r|spr|kl|schw|zw|d)ingen|(?:Wild|Gebirgs|Dorf|Wald)bach)$/u;

/** "Das Weilbronner Rathaus", "Weilbronns Bürgermeister": what a town has, which no "Spieler" before a name and no "Sports" has. */
const hasTownsman = (town: string, text: string): boolean =>
  !town.includes(" ") &&
  new RegExp(
    `(?<!\\p{L})(?:${town.replace(/e?n?$/u, "")}e?n?er|(?<![DEde](?:in)?es )${town}s)\\s(?:(?:Ober)?[Bb]ürgermeister|Stadt|Gemeinde|Rathaus|Polizei|Feuerwehr|Innenstadt|Altstadt|Hafen|Bahnhof|Kreis|Landkreis|Ortsteil|Kirche|Schul|Gymnasium|Markt|Krankenhaus|Klini|Amtsgericht|Landgericht|Einwohner|Verein|Bürger)`,
    "u",
  ).test(text.slice(0, searched));

/** "LULEÅ. På …", as Scandinavian papers have it; "KOMMENTAR." is no place that anything happens in. */
const capitals = /^(\p{Lu}{3,}(?:[- ]\p{Lu}{2,})?)\.\s(?=\p{Lu}|["“„«”–])/u;

/** "SÃO PAULO A prefeitura …", as Brazilian papers have it: an article begins the sentence. */
const unmarked =
  /^(\p{Lu}{3,}(?:[- ]\p{Lu}{2,}){0,2})(?:\se\s\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})?\s(?=(?:O|A|Os|As|Um|Uma|Em|No|Na|Nos|Nas|El|La|Los|Las|Le|Les|Il|I|Der|Die|Das|The|An)\s[\p{L}\d])/u;

/** True where the text says "in", "from" or "the north of" the place. */
export const isSaidOf = (place: string, rest: () => string): boolean =>
  isSaid(place, rest) || isNamed(place, rest);

const isShouted = (place: string): boolean => place === place.toUpperCase();

/** True where the text says "the north of Bogotá", which it says of people too: with the capitals of a dateline it will do. */
const isNamed = (place: string, rest: () => string): boolean =>
  behind("de|of|do|del|von|av", titled(place)).test(beginning(rest));

/** "Saltmarsh, the baker who …" is the headline. */
const beginsWith = (headline: string, town: string): boolean =>
  new RegExp(String.raw`^${titled(town)}\s?[,:：.–—-]`, "u").test(headline);

/** Characters that are searched for what the text says of a place. */
const searched = 6_000;

const beginning = (rest: () => string): string => rest().slice(0, searched);

/** A town behind one of these words, with another ending where some may follow. */
const behind = (words: string, town: string, ending = ""): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})\\s${town.replace(/[.*+?^$()[\]\\]/g, "\\$&")}${ending}(?!\\p{L})`, "u");

/** "Van" of "VAN" */
export const titled = (town: string): string =>
  town.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

/** True where the text says "in" or "from" it, or where its capitals set it off. */
export function isTown(place: string | null, rest: () => string): boolean {
  if (!place) return false;
  const town = place.split(/[,/]/)[0]!;
  return (town === town.toUpperCase() && town !== town.toLowerCase()) || isSaid(place, rest);
}

/** True where the text says "in", "from" or "between" the place, which may be printed in capitals. */
export function isSaid(place: string, rest: () => string): boolean {
  const town = titled(place.split(/[,/]/)[0]!);
  const text = beginning(rest);
  return (
    behind(inOrFrom, town).test(text) ||
    (/^\p{Script=Cyrillic}{4}/u.test(town) && isInflected(town, text)) ||
    turkishEnding(place).test(text) ||
    (town.length >= shortestStem && locative(town).test(text))
  );
}

/** "Kars'ta", "Diyarbakır'dan": Turkish says "in" and "from" behind an apostrophe, and has four letters i. */
function turkishEnding(place: string): RegExp {
  const town = place
    .split(/[,/]/)[0]!
    .replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) =>
      letters.replaceAll("İ", "i").replaceAll("I", "ı").toLowerCase(),
    );
  return new RegExp(`(?<!\\p{L})${town.replace(/[.*+?^$()[\]\\]/g, "\\$&")}['’][dt][ae]n?(?!\\p{L})`, "u");
}

/** "Donostiako", "Joensuussa", "Szegedben": Basque, Finnish and Hungarian say "in" and "from" with an ending; letters that a stem has at least. */
const shortestStem = 4;
const locative = (town: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${town.replace(/[.*+?^$()[\]\\]/g, "\\$&")}(?:ko|tik|ss[aä]|st[aä]|ll[aä]|lt[aä]|b[ae]n|b[óő]l|r[óő]l|t[óő]l)(?!\\p{L})`,
    "u",
  );

const inOrFrom =
  "[Ii]n|[Ii]m|[Aa]us|[Nn]ach|[Bb]ei|from|near|at|[ÀàAa]|[Ee]n|[Dd]a|di|[Ee]m|[Ww]e?|ze?|[Vv]e?|[Ii]|till|til|på|van|te|uit|zwischen|between|entre|mellan|mellem|mellom|tussen|[Jj]ijini|[Mm]jini|[Mm]koani|[Ww]ilayani|[Kk]atika|[Hh]uko|kutoka|[yw]a";

/** "в Вологде", "из Полтавы": the town with another ending. */
const isInflected = (town: string, text: string): boolean =>
  behind("[Вв]о?|[Зз]?[Іі]з|[Уу]|[Нн]а|[Пп]ід|[Пп]од", town.slice(0, -1), "\\p{L}{0,3}").test(text);

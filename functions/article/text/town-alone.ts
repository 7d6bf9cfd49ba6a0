import { isPlace } from "./is-place.ts";
import type { Dateline } from "./read-dateline.ts";

/** "Duisburg. Erste Bilder zeigen …": a town with nothing but a full stop, if the text goes on to say what happened in it. */
export function townAlone(paragraph: string, rest: () => string): Dateline | null {
  const match =
    capitals.exec(paragraph) ??
    /^(\p{Lu}\p{Ll}{2,}(?:[-/ ]\p{Lu}\p{Ll}+){0,2})\.\s(?=\p{Lu}|["“„«»])/u.exec(paragraph);
  if (!match || !isPlace(match[1]!)) return null;
  const after = paragraph.slice(match[0].length);
  const text = (): string => `${after}\n${rest()}`;
  return isSaid(match[1]!, text) || (isShouted(match[1]!) && isNamed(match[1]!, text))
    ? { place: match[1]!, agency: null, date: null, byline: null, rest: after }
    : null;
}

/** "LULEÅ. På …", as Scandinavian papers have it; "KOMMENTAR." is no place that anything happens in. */
const capitals = /^(\p{Lu}{3,}(?:[- ]\p{Lu}{2,})?)\.\s(?=\p{Lu}|["“„«”–])/u;

const isShouted = (place: string): boolean => place === place.toUpperCase();

/** True where the text says "the north of Bogotá", which it says of people too: with the capitals of a dateline it will do. */
const isNamed = (place: string, rest: () => string): boolean =>
  new RegExp(
    `(?<!\\p{L})(?:de|of|do|del|von|av)\\s${titled(place).replaceAll(".", "\\.")}(?!\\p{L})`,
    "u",
  ).test(rest().slice(0, 6000));

const titled = (town: string): string =>
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
  const said = new RegExp(
    `(?<!\\p{L})(?:[Ii]n|[Ii]m|[Aa]us|[Nn]ach|[Bb]ei|from|near|at|[ÀàAa]|[Ee]n|[Dd]a|di|[Ee]m|[Ww]e?|ze?|[Vv]e?|[Ii]|till|til|på|van|te|uit|zwischen|between|entre|mellan|mellem|mellom|tussen|[Jj]ijini|[Mm]jini|[Mm]koani|[Ww]ilayani)\\s${town.replace(/[.*+?^$()[\]\\]/g, "\\$&")}(?!\\p{L})`,
    "u",
  );
  return said.test(rest().slice(0, 6000));
}

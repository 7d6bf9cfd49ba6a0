import { findDates } from "../date/find-dates.ts";
import { besidesDay, goesOnBehind, namesAgency } from "./bracket-agency.ts";
import { casedPlace, dash, day, region } from "./dateline-forms.ts";
import { isPlace } from "./is-place.ts";
import type { Dateline } from "./read-dateline.ts";

const place = String.raw`(?<place>${casedPlace}\.?(?:${region}\.?){0,2}?)`;
const date = String.raw`(?:(?:den|le|el|il|dne|am)\s)?(?:${day}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\.?`;
const end = String.raw`\s*(?:${dash}|[:_])\s*`;

/** "GRAZ, Austria, Nov. 3, 2031 /PRNewswire/ -- …", "GRAZ--(BUSINESS WIRE)--Nov 3, 2031--…", "OSLO / ACCESSWIRE / November 3, 2031 / …" */
const enclosed = new RegExp(
  String.raw`^(?:${place}(?:[,.]?\s?${date})?,?\s?)?(?:${dash})?\s?(?:[(](?<round>[^()]{2,40})[)]|\[(?<square>[^[\]]{2,40})\]|\/\s?(?<slashed>[^\/]{2,24}?)\s?\/)(?:\s?${date}\s?\/|(?:${end}${date}(?!-\p{L}))?${end}|(?=\s))\s*(?<rest>\S)`,
  "u",
);
/** "Jakarta, CNN Indonesia -- …" */
const bare = new RegExp(
  String.raw`^(?<place>${casedPlace}),\s(?<agency>\p{Lu}[\p{L}\d.]+(?:\s[\p{L}\d]+){0,2})\s?(?:--+\s?|[—–-]\s)(?<rest>\S)`,
  "u",
);
/** "Москва. 3 ноября. INTERFAX.RU - …" */
const stops = new RegExp(
  String.raw`^(?<place>${casedPlace})\.\s${date}\s(?<agency>\p{Lu}[\p{L}.-]{2,24})\s?(?:--+\s?|[—–-]\s)(?<rest>\S)`,
  "u",
);

/** A dateline that names a known agency: place, region and day as far as they are printed, in the wires' forms. */
export function wireDateline(text: string): Dateline | null {
  const match = enclosed.exec(text) ?? stops.exec(text) ?? bare.exec(text);
  if (!match) return null;
  const { place: town, round, square, slashed, agency: named, rest } = match.groups!;
  const agency = besidesDay((round ?? square ?? slashed ?? named)!.trim());
  const isSite = !!named && /\.(?:ru|com?|net|org|ua|id|by|kz)$/iu.test(agency);
  // "CNN Indonesia"
  const isBranch = /^\p{Lu}{2,}\s/u.test(agency) && namesAgency(agency.split(" ")[0]!);
  const head = text.slice(0, match[0].length - rest!.length);
  const date = findDates(head)[0]?.date ?? null;
  // Between slashes behind a place and a whole day stands a wire, whether it is known or not.
  const isWire = town !== undefined && slashed !== undefined && date !== null;
  if (!namesAgency(agency) && !isSite && !isBranch && !isWire) return null;
  if (town === undefined ? slashed === undefined : namesAgency(town) || !isPlace(town)) return null;
  if (goesOnBehind(head, rest!)) return null;
  return {
    place: town?.replace(/[,\s-]+$/u, "") ?? null,
    agency,
    date,
    byline: null,
    rest: text.slice(head.length),
  };
}

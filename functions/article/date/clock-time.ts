import { isTime } from "./is-time.ts";

const zones: Record<string, string> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  wet: "+00:00",
  west: "+01:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  mez: "+01:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  trt: "+03:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  akst: "-09:00",
  akdt: "-08:00",
  hst: "-10:00",
  brt: "-03:00",
  ist: "+05:30",
  pkt: "+05:00",
  npt: "+05:45",
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  ict: "+07:00",
  sgt: "+08:00",
  myt: "+08:00",
  hkt: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  awst: "+08:00",
  acst: "+09:30",
  aest: "+10:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
  sast: "+02:00",
  cat: "+02:00",
  eat: "+03:00",
  wat: "+01:00",
};

const clock =
  /^[\s,.;:|·•\-–—(/@]*(?:at|um|à|a\s+las|alle|ore|ora|às|kl\.?|klo|u|v|o|om|г\.?,?|в|la|saat|pukul|jam|saa|الساعة|ساعت|बजे|เวลา|时间|클릭)?[\s,.:|]*(?:(上午|下午|오전|오후|am|pm)\s*)?(\d{1,2})\s?[:.h時点시]\s?(\d{2})(?:[:.](\d{2}))?\s*(?:(a\.?m\.?|p\.?m\.?|ص(?:باحا?ً?|باحًا)?|م(?:ساءً?|ساء)?|ق\.ظ|ب\.ظ)(?![\p{L}]))?\s*(?:uhr|hrs?|h|น\.|giờ)?\s*\(?(?:([a-zмск]{1,4})(?![\p{L}]))?\s*([+-]\d{1,2}(?::?\d{2})?)?/iu;

/**
 * The clock time after a day as `T09:30:00+02:00`, and how many characters it takes; no zone printed: an empty instant,
 * since a time without zone names no moment. `after` begins where the day ends.
 */
export function clockTime(after: string): { instant: string; length: number } {
  const match = clock.exec(after);
  if (!match) return { instant: "", length: 0 };
  const [whole, before, hours, minutes, seconds, half, zone, offset] = match;
  let hour = Number(hours);
  const afternoon = /^(p|下午|오후|م|ب)/i.test(before ?? half ?? "");
  const forenoon = /^(a|上午|오전|ص|ق)/i.test(before ?? half ?? "");
  if (afternoon && hour < 12) hour += 12;
  if (forenoon && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return { instant: "", length: 0 };
  const named = zone ? zones[zone.toLowerCase()] : undefined;
  const shift = offset && (!zone || /^(utc|gmt)$/i.test(zone)) ? fullOffset(offset) : named;
  const length = zone && !named ? whole.lastIndexOf(zone) : whole.length;
  const instant = `T${two(hour)}:${minutes}:${seconds ?? "00"}${shift}`;
  return { instant: shift && isTime(instant) ? instant : "", length };
}

function fullOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset)!;
  return `${sign}${two(Number(hours))}:${minutes ?? "00"}`;
}

const two = (number: number): string => String(number).padStart(2, "0");

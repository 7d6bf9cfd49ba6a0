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

/** What American pages print all year round, whichever of the two it is. */
const regions: Record<string, string> = {
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
};

/** "(بتوقيت مكة المكرمة)", "(horário de Brasília)", "по московскому времени": zones by their towns, where clocks are not put back. */
const towns: [RegExp, string][] = [
  [/^[\s(]*ب?توقیت\sمک[هة]/u, "+03:00"],
  [/^[\s(]*ب?توقیت\s(?:غرینت?ش|جرینت?ش|غرینیتش)/u, "Z"],
  [/^[\s(]*(?:no\s)?horário de brasília/u, "-03:00"],
  [/^[\s(]*(?:по\sмоск(?:овскому\sвремени|ве)|время\sмосковское)/u, "+03:00"],
];

const clock =
  /^[\s,.;:|·•\-–—(/@]*(?:at|um|à|a\s+las|alle|ore|ora|às|kl\.?|klo|u|v|o|om|г\.?,?|в|la|saat|pukul|jam|saa|الساعة|ساعت|बजे|เวลา|时间|클릭)?[\s,.:|]*(?:(上午|下午|오전|오후|am|pm)\s*)?(\d{1,2})\s?[:.h時点시]\s?(\d{2})(?:[:.](\d{2}))?\s*(?:(a\.?m\.?|p\.?m\.?|ص(?:باحا?ً?|باحًا)?|م(?:ساءً?|ساء)?|ق\.ظ|ب\.ظ)(?![\p{L}]))?\s*(?:uhr|hrs?|h|น\.|giờ)?\s*\(?(?:([a-zмск]{1,4})(?![\p{L}]))?\s*([+-]\d{1,2}(?::?\d{2})?)?/iu;

/**
 * The clock time after a day as `T09:30:00+02:00`, and how many characters it takes; no zone printed: an empty instant,
 * since a time without zone names no moment. `after` is folded text that begins where the day ends, `printed` the same as printed.
 */
export function clockTime(after: string, printed: string, day: string): { instant: string; length: number } {
  const match = clock.exec(after);
  if (!match) return { instant: "", length: 0 };
  const [whole, before, hours, minutes, seconds, half, zone, offset] = match;
  let hour = Number(hours);
  const afternoon = /^(p|下午|오후|م|ب)/i.test(before ?? half ?? "");
  const forenoon = /^(a|上午|오전|ص|ق)/i.test(before ?? half ?? "");
  if (afternoon && hour < 12) hour += 12;
  if (forenoon && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return { instant: "", length: 0 };
  const at = zone ? whole.lastIndexOf(zone) : whole.length;
  // "et" is also "and" in French: only capitals behind "a.m." or "p.m." are Eastern Time.
  const region = zone && half ? regions[printed.slice(at, at + zone.length)] : undefined;
  const named = region
    ? offsetIn(region, `${day}T${two(hour)}:${minutes}Z`)
    : ((zone ? zones[zone.toLowerCase()] : undefined) ??
      towns.find(([town]) => town.test(after.slice(at)))?.[1]);
  const shift = offset && (!zone || /^(utc|gmt)$/i.test(zone)) ? fullOffset(offset) : named;
  const length = zone && !named ? whole.lastIndexOf(zone) : whole.length;
  const instant = `T${two(hour)}:${minutes}:${seconds ?? "00"}${shift}`;
  return { instant: shift && isTime(instant) ? instant : "", length };
}

/** "-05:00" or "-04:00", of New York at a time of its own, within hours. */
function offsetIn(timeZone: string, local: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(
    new Date(local),
  );
  return parts.find(({ type }) => type === "timeZoneName")!.value.replace("GMT", "");
}

function fullOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset)!;
  return `${sign}${two(Number(hours))}:${minutes ?? "00"}`;
}

const two = (number: number): string => String(number).padStart(2, "0");

import { quotedSpans } from "./quoted-spans.ts";

/** Shortest and longest sentence that is made, in characters, and the length that most have. */
const shortest = 50;
const longest = 220;
const usual = 120;

/** A rest of fewer characters is no sentence. */
const leastRest = 30;

/** Words at the end of a phrase that wait for what follows: "that", "of", "namely", or a kind of name before the name. */
const waiting =
  /(?:ที่|ว่า|คือ|ของ|ใน|และ|หรือ|กับ|โดย|เป็น|ตาม|จาก|ถึง|ต่อ|ให้|เช่น|นาย|นาง|นางสาว|บริษัท|พรรค|ชื่อ|ทีม|รุ่น|เมื่อ|ระหว่าง|เพื่อ|ซึ่ง|แก่|แห่ง|จังหวัด|อำเภอ|ตำบล|ถนน|โรงเรียน|มหาวิทยาลัย|กระทรวง|โครงการ|ครอบครัว|โรงแรม|ธนาคาร|สโมสร|ภาพยนตร์|เพลง|รายการ|\p{sc=Thai}\.)$/u;

/** A first name with its title; the surname follows behind the blank. */
const titled =
  /(?:นาย(?!ก|จ้าง|ทุน|แบบ)|นาง(?!แบบ|เอก|งาม)|(?:น\.ส|ด\.[ชญ]|ดร|รศ|ผศ|ศ|พล|พล\.[ตอทจ]|พ\.[ตอจท]|[รจสด]\.[ตอทส]|ม\.[ลร])\.)[^\s.]{2,14}$/u;

/** Opens a sentence: "moreover", "as for", "police", a title, a day. */
const opening =
  /^(?:ทั้งนี้|นอกจาก(?:นี้|นั้น)|อย่างไรก็(?:ตาม|ดี)|ส่วน|ด้าน|ขณะ(?:ที่|เดียวกัน)|ในขณะ|ต่อมา|ล่าสุด|สำหรับ|เบื้องต้น|ก่อนหน้านี้|หลังจาก(?:นั้น|นี้)|จากนั้น|ดังนั้น|ผู้สื่อข่าว|เจ้าหน้าที่|ตำรวจ|นาย|นาง|น\.ส\.(?=\p{sc=Thai})|พล\.|พ\.[ตอ]\.|ร\.[ตอ]\.|ดร\.|วันนี้|วันที่|เมื่อ(?:วัน|เวลา|คืน|เช้า|ช่วง)|เหตุการณ์)/u;

/** Goes on with the phrase before: conjunctions, prepositions, verbs whose subject stands there, a person's office, a place or a year. */
const continuing =
  /^(?:และ|หรือ|ซึ่ง|ที่|โดย|เพื่อ|กับ|จาก|ใน|ของ|ว่า|รวม|พร้อม|ก่อน|หลัง|จน|เนื่องจาก|เพราะ|ทำให้|แต่|ให้|ได้|เช่น|คือ|เป็น|แล้ว|ก็|จึง|ต่อ|ถึง|ตาม|มี|ไม่|จะ|เข้า|ถูก|ต้อง|ยัง|อยู่|ไป|มา|กว่า|ออก|กล่าว|เปิดเผย|บน|เมื่อ|ด้วย|หมายถึง|กำลัง|ประกอบ|ขึ้น|ลง|สามารถ|รอง|ประธาน|หัวหน้า|เลขา|โฆษก|รัฐมนตรี|นายก|ผู้|อธิบดี|อดีต|สมาชิก|ส\.ส\.|[จอตถ]\.|[พค]\.ศ\.|น\.ส\.\d|อายุ|เลขที่|เนื้อที่|หมายเลข)/u;

/** Ends a sentence more often than not: "already", "as well", "then", particles. */
const closing =
  /(?:แล้ว|ด้วย|ต่อไป|เท่านั้น|แต่อย่างใด|ทันที|ครับ|ค่ะ|ทั้งหมด|ที่ผ่านมา|เลย|ดังกล่าว|ได้|นี้|[!?]|\P{sc=Thai}\.)["”’)]*$/u;

/** A place between two phrases, and how much it looks like the end of a sentence. */
interface Gap {
  end: number;
  next: number;
  sign: number;
}

/** Thai and Lao print no full stops: a blank parts phrases. Sentences end at those that look most like an end, of a usual length. */
export function splitThai(line: string): string[] {
  const gaps = gapsOf(line);
  const sentences: string[] = [];
  let start = 0;
  let at = 0;
  while (line.length - start > shortest + leastRest) {
    while (at < gaps.length && gaps[at]!.next <= start) at++;
    const gap = bestGap(gaps, at, start, line.length);
    if (!gap) break;
    sentences.push(line.slice(start, gap.end).trim());
    start = gap.next;
  }
  const rest = line
    .slice(start)
    .replace(/[\s,]+$/u, "")
    .trim();
  if (rest) sentences.push(rest);
  return sentences;
}

/** The best of the gaps from number `at` on that make a sentence of those lengths. */
function bestGap(gaps: Gap[], at: number, start: number, length: number): Gap | null {
  let best: Gap | null = null;
  // What is no longer than a sentence is split only where it looks like one's end.
  let top = length - start > longest ? Number.NEGATIVE_INFINITY : 0;
  for (let g = at; g < gaps.length; g++) {
    const gap = gaps[g]!;
    const size = gap.end - start;
    if (size < shortest || length - gap.next < leastRest) continue;
    if (size > longest) return best ?? gap;
    const value = gap.sign - Math.abs(size - usual) / 60;
    if (value > top) {
      top = value;
      best = gap;
    }
  }
  return best;
}

function gapsOf(line: string): Gap[] {
  const inside = quotedSpans(line);
  const gaps: Gap[] = [];
  for (const { index, 0: mark } of line.matchAll(/[\s,]+/gu)) {
    const next = index + mark.length;
    const before = /\S*$/u.exec(line.slice(Math.max(0, index - 40), index))?.[0] ?? "";
    const after = line.slice(next, next + 24);
    // Figures, brackets and foreign names stand between blanks inside a phrase.
    if (inside[index] === 1 || !/^["“‘]?[\p{sc=Thai}\p{sc=Lao}]/u.test(after) || /^[ๆฯ]/u.test(after))
      continue;
    if (/[\p{N}(["“‘]$/u.test(before) || waiting.test(before) || titled.test(before)) continue;
    // Behind a quotation stands who speaks, and at least a surname follows.
    if (/["”] \S+$/u.test(line.slice(Math.max(0, index - 20), index))) continue;
    const listed = mark.includes(",") && mark.length > 1;
    const joined = mark === ",";
    const weak = listed || continuing.test(after) || /\p{sc=Latin}$/u.test(before);
    const sign = joined ? 3 : weak ? 0 : opening.test(after) ? 3 : 1;
    gaps.push({ end: index, next, sign: sign + (closing.test(before) ? 1 : 0) });
  }
  return gaps;
}

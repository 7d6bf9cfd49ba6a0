/** Numbers before what they count, and words of size behind a number. */
const thaiNumeral =
  /(?:(?:ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?สิบ(?:เอ็ด|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)(?=\s?(?:คน|ราย|แห่ง|วัน|เดือน|ปี|ครั้ง|คัน|ชั่วโมง|สัปดาห์|ศพ|ประเทศ|จังหวัด|บาท|ล้าน|แสน|หมื่น|พัน|ร้อย))|(?<=\p{Nd}\s?)(?:พัน|หมื่น|แสน)?ล้าน|(?<=\p{Nd}\s?)(?:พัน|หมื่น|แสน)/gu;

const thaiDigits = "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า".split(" ");
const thaiUnits = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];
const thaiDigit = thaiDigits.join("|");

/** Thai numbers of hundreds and more in words: สองร้อยห้าสิบ, 250. */
const thaiHundreds = new RegExp(
  `(?:(?:${thaiDigit})(?:แสน|หมื่น|พัน|ร้อย))+(?:(?:${thaiDigit}|ยี่)?สิบ(?:เอ็ด|${thaiDigit})?|เอ็ด|${thaiDigit})?`,
  "gu",
);
const thaiPart = new RegExp(`(${thaiDigit}|ยี่|เอ็ด)?(แสน|หมื่น|พัน|ร้อย|สิบ)?`, "gu");

const thaiValue = (found: string): number =>
  [...found.matchAll(thaiPart)].reduce((sum, [part, digit, unit = ""]) => {
    if (part === "") return sum;
    const value = digit === "ยี่" ? 2 : digit === "เอ็ด" || !digit ? 1 : thaiDigits.indexOf(digit) + 1;
    return sum + value * 10 ** thaiUnits.indexOf(unit);
  }, 0);

/** A Thai text with its numbers apart from what they count, which stands at once behind them, those of hundreds and more in figures. */
export const withThaiNumerals = (text: string): string =>
  text
    .replace(thaiHundreds, (found) => ` ${thaiValue(found)} `)
    .replace(
      thaiNumeral,
      (found) => ` ${found.replace(/(?<=.)ล้าน/u, " $&").replace(/(?<=.สิบ)(?!เอ็ด|$)/u, " ")} `,
    );

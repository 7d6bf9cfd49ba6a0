/**
 * A script's `fold`: letters as a search compares them, in any language's keyboard. Case, accents, Arabic and Hebrew points,
 * and forms of one letter are alike, as are the digits of all scripts, and hyphens. Quotation marks and apostrophes, straight on
 * keyboards and curly in headlines, do not count. Vowel signs of Hindi, Bengali or Thai are letters and stay. Locales play no
 * part: a Turkish one would make "ı" of every I.
 */
export const foldScript = `const alike = { ı: "i", ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه" };
const digit = (sign) => { let value = 0; while (/\\p{Nd}/u.test(String.fromCodePoint(sign.codePointAt(0) - value - 1))) value++; return value; };
const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u093c\\u09bc\\u00ad\\u200b-\\u200d\\u2060'"\\u0060\\u00ab\\u00bb\\u02bb\\u02bc\\u05f3\\u05f4\\u2018-\\u201f\\u2032\\u2033]/g, "").replace(/[\\u05be\\u2010-\\u2015\\u2212]/g, "-").replace(/(?![0-9])\\p{Nd}/gu, digit).replace(/[ıßøłđæœςٱىیکةہھ]/g, (letter) => alike[letter]);`;

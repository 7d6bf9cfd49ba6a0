/**
 * A script's `fold`: letters as a search compares them, in any language's keyboard. Case, accents, Arabic and Hebrew points,
 * and forms of one letter are alike; vowel signs of Hindi, Bengali or Thai are letters and stay. Locales play no part: a
 * Turkish one would make "ı" of every I.
 */
export const foldScript = `const alike = { ı: "i", ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه" };
const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u093c\\u09bc\\u00ad\\u200b\\u2060]/g, "").replace(/[ıßøłđæœςٱىیکةہھ]/g, (letter) => alike[letter]);`;

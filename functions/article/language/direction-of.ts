import type { Direction } from "../article.ts";

const languages = [
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "nqo",
  "pnb",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
];
const scripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** Which way a language is written, told by its script where the tag names one. */
export function directionOf(language: string): Direction {
  const [base = "", ...rest] = language.split("-");
  const script = rest.find((part) => part.length === 4);
  return (script ? scripts.includes(script) : languages.includes(base)) ? "rtl" : "ltr";
}

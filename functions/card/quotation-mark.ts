/** Opening marks as newspapers set them. All other languages have “, Chinese in simplified characters among them. */
const marks: [string, RegExp][] = [
  ["„", /^(?:de|nl-BE|cs|sk|pl|hu|ro|hr|sr|bs|sl|bg|mk|et|lt|lv|is|ka|sq)\b/],
  ["«", /^(?:fr|it|es|ca|gl|eu|pt-PT|el|ru|uk|be|kk|hy|nb|nn|no|am|ti|ar|fa|ps|ckb|az)\b/],
  ["»", /^da\b/],
  ["”", /^(?:sv|fi|he|yi)\b/],
  ["「", /^(?:ja|yue|zh-Hant|zh-TW|zh-HK|zh-MO)\b/],
];

/** The mark that opens a quotation in a language. */
export function quotationMark(language: string): string {
  return marks.find(([, languages]) => languages.test(language))?.[0] ?? "“";
}

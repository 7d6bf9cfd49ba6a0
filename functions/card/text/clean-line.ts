/** Nothing to do: words of printable ASCII with single spaces between them. */
const clean = /^[!-~]+(?: [!-~]+)*$/;

/** What stands in thin spaces belongs together (12 000, 5 %), unless it is a dash between words. */
const thin = /(?<![–—―])[\u2006\u2008-\u200A](?![–—―])/gu;

/** One line of text as it is typeset: NFC, single spaces, no control or formatting characters but joiners. */
export function cleanLine(text: string): string {
  if (clean.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFC\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(thin, "\u202F")
    .replace(/[\u2000-\u2005\u205F]/g, " ")
    .replace(/[ \u3000]{2,}/g, " ")
    .trim();
}

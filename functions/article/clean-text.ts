/**
 * Text as it may be shown: well formed, NFC, on one line, single spaces; without control characters, direction overrides,
 * icon-font glyphs, soft hyphens and other marks that carry no words. Joiners stay: Persian and Indic spelling needs them. The Ethiopic
 * full stop is one sign, however it was typed.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u00ad\u200b\u2060\ufeff\ufff9-\uffff\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu,
      "",
    )
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, "")
    .replace(/፡፡|(?<=[ሀ-ፚ])::/gu, "።")
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .normalize("NFC")
    .replace(/^[ \u061c\u200c-\u200f]+|(?<![ \u061c\u200c-\u200f])[ \u061c\u200c-\u200f]+$/g, "");
}

/** The text, or null where nothing is left of it. */
export function cleanOrNull(text: unknown): string | null {
  return typeof text === "string" ? cleanText(text) || null : null;
}

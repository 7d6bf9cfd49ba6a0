const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Digits of every script as 0–9; one character for one character, so that positions stay. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u1819\uff10-\uff19]/g, (character) => {
    const code = character.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}

/** Scripts, for a character class, whose words only a dictionary can tell apart. */
export const dictionaryScripts = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Scripts, for a character class, that put no spaces between words. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}${dictionaryScripts}`;

export const unspaced = new RegExp(`[${unspacedScripts}]`, "u");

import type { Block } from "../article.ts";

const mostBlocks = 6;

/** The body without what stands at its foot about its author: the name alone and the lines below it, or "Jane Doe is …". */
export function withoutAuthorNote(blocks: Block[], bylines: string[]): Block[] {
  const foot = Math.max(2, Math.floor(blocks.length * 0.6), blocks.length - mostBlocks);
  const at = blocks.findIndex(
    ({ text }, index) => index >= foot && bylines.some((name) => isAuthorNote(text, name)),
  );
  return at < 0 ? blocks : blocks.slice(0, at);
}

/** True for the name alone, or a sentence about that person: "Jane Doe writes about birds." */
export function isAuthorNote(text: string, name: string): boolean {
  if (!/[\s・]/.test(name)) return false;
  if (text.toLowerCase() === name.toLowerCase()) return true;
  return text.startsWith(name) && introduces.test(text.slice(name.length));
}

const introduces =
  /^,?\s(?:is|was|has|covers|writes|reports|joined|works|ist|schreibt|est|écrit|es|escribe|é|è|scrive|is redact|är|er|jest|je|pisze)\s/iu;

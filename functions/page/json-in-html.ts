import { Html } from "./html.ts";

/**
 * JSON for a script element. Nothing in it can end the element, and no `&` is left for readers that decode entities
 * before they parse, as Mastodon does.
 */
export function jsonInHtml(value: unknown): Html {
  const json = JSON.stringify(value, (_key, part) => (typeof part === "string" ? part.toWellFormed() : part));
  return new Html(json.replace(/[<>&\u2028\u2029]/g, escaped));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

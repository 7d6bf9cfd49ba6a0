import { looksLikeName } from "./looks-like-name.ts";
import { endsSentence, isProse } from "./measure-text.ts";

/** "Seal moves into the pool | The Quaylight", but not two names, nor "Ana Reyl | Madrid" */
export function isBarredLink(line: string, weight: number): boolean {
  return (
    weight < 110 &&
    /^[^|]{2,40}\s\|\s[^|]{4,}$/u.test(line) &&
    !endsSentence(line) &&
    !line.split(" | ").every(looksLikeName) &&
    !isSigned(line)
  );
}

/** "› Seal moves into the pool", "Seal moves into the pool →"; a guillemet may open a quotation. */
export function isPointedLink(line: string, weight: number): boolean {
  return (
    (weight < 160 &&
      ((/^(?:[»›>→▲△☞※]|►|▶)\s*\S/u.test(line) &&
        !/^».*«/u.test(line) &&
        !(/^[»›]/.test(line) && isProse(line))) ||
        /(?:>>+|→)\s*$/.test(line))) ||
    (weight < 60 && /»\s*$/.test(line) && !line.includes("«"))
  );
}

/** "3h agoSeal moves into the pool" */
export function isAgedLink(line: string): boolean {
  return (
    /^\d{1,2}\s?(?:m|h|d|mins?|hrs?|minutes?|hours?|days?)\sago\s*(?=\p{Lu})/u.test(line) &&
    !endsSentence(line)
  );
}

/** "Ángeles Escrivá | Madrid", "Jane Doe | jdoe@paper.example": a name, and where it writes from or to. */
function isSigned(line: string): boolean {
  const [name, place, ...more] = line.split(" | ");
  return (
    more.length === 0 &&
    looksLikeName(name!) &&
    /^(?:\S+@\S+|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)$/u.test(place!)
  );
}

const part = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<(?![=!])[^>]*>|\[(?:\\.|[^\]\\])*\]|./gsu;
const partOfClass = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|\p{L}-\p{L}|\p{L}/gsu;

/**
 * The pattern with every letter that is written out in it, small or capital, standing for both, while `\p{Lu}` asks for a capital and
 * `\p{Ll}` for a small letter: under the flag `i` each of them is any letter. `(?-i:…)` would say that too, but V8 (13.6) lets it act
 * upon the rest of the pattern as soon as it compiles without optimizing, as it does once a process has much compiled code.
 */
export function anyCase({ source, flags }: RegExp): RegExp {
  const widened = source.replace(part, (found) => {
    if (found.startsWith("[")) return found.replace(partOfClass, (inside) => bothCases(inside));
    return /^\p{L}$/u.test(found) ? `[${bothCases(found)}]` : found;
  });
  return new RegExp(widened, flags);
}

/** A letter, or a range of letters, followed by the same in the other case, where there is one. */
function bothCases(letters: string): string {
  if (!/^\p{L}/u.test(letters)) return letters;
  const lower = letters.toLowerCase();
  const other = lower === letters ? letters.toUpperCase() : lower;
  return other === letters || other.length !== letters.length ? letters : letters + other;
}

import { type Evidence, isTelling } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { isDenying, plainWords, withoutDenial } from "./negation-words.ts";
import { stem } from "./words.ts";

/** Denials that the article does not make, and its own that were left out. */
export function turnedDenials(sentence: string, evidence: Evidence): Issue[] {
  const words = plainWords(sentence);
  return [
    ...unsaidDenials(words, evidence),
    ...droppedDenials(words.map(stem), evidence),
    ...turnedWords(words, evidence),
  ];
}

/** A denial is borne out where the article denies close to the same words. */
function unsaidDenials(words: string[], evidence: Evidence): Issue[] {
  const issues: Issue[] = [];
  for (const [i, word] of words.entries()) {
    if (!isDenying(word, evidence.language)) continue;
    const before = words
      .slice(0, i)
      .reverse()
      .find((other) => isTelling(other) && !isDenying(other, evidence.language));
    const after = words
      .slice(i + 1)
      .filter((other) => isTelling(other) && !isDenying(other, evidence.language))
      .slice(0, 2);
    const around = [...(before ? [before] : []), ...after].map(stem);
    const deniedOnce = evidence.triples.has(
      [words[i - 1], word, words[i + 1]].map((other) => stem(other ?? "")).join(" "),
    );
    if (deniedOnce || isDeniedNear(after.map(stem), around, evidence)) continue;
    issues.push({ kind: "negation", found: [words[i - 1], word, words[i + 1]].filter(Boolean).join(" ") });
  }
  return issues;
}

/** Of the words denied here one must be denied there, with another of the words around it close by. */
function isDeniedNear(denied: string[], around: string[], evidence: Evidence): boolean {
  for (const word of denied) {
    for (const place of evidence.places.get(word) ?? []) {
      for (let k = Math.max(0, place - 4); k <= Math.min(evidence.stems.length - 1, place + 2); k++) {
        if (evidence.denials[k] !== 1) continue;
        const near = new Set(evidence.stems.slice(Math.max(0, k - 10), k + 11));
        if (around.filter((other) => near.has(other)).length >= Math.min(2, around.length)) return true;
      }
    }
  }
  return false;
}

/** Words that the article only has with a denial between them, and the summary without. */
function droppedDenials(words: string[], evidence: Evidence): Issue[] {
  return words.slice(1).flatMap((word, i) => {
    const pair = `${words[i]} ${word}`;
    if (!evidence.deniedPairs.has(pair) || evidence.pairs.has(pair)) return [];
    return isTelling(word) ? [{ kind: "negation" as const, found: pair }] : [];
  });
}

/** A word that the article only has without the syllable that turns it round: `nebude` where it says `bude`. */
function turnedWords(words: string[], { text, places }: Evidence): Issue[] {
  return words.flatMap((word, i) => {
    const bare = withoutDenial(word);
    if (!bare || places.has(stem(word)) || text.includes(word)) return [];
    const around = [words[i - 1], words[i + 1]].filter((other) => other !== undefined).map(stem);
    const turned =
      (places.get(stem(bare)) ?? []).length > 0 &&
      new RegExp(`(?<![\\p{L}\\p{M}])${bare}(?![\\p{L}\\p{M}])`, "u").test(text);
    return turned && around.some((other) => places.has(other))
      ? [{ kind: "negation" as const, found: word }]
      : [];
  });
}

import { existsSync, readFileSync } from "node:fs";
import { splitSentences } from "../../../functions/summary/split/split-sentences.ts";
import { dataFolder } from "../data-folder.ts";

/** How many of the golden rules of sentence splitting are kept, in English and elsewhere. */
export function printSegmentation(): void {
  const file = `${dataFolder}/segmentation/golden.json`;
  if (!existsSync(file)) return;
  const golden = JSON.parse(readFileSync(file, "utf8")) as Record<string, [string, string[]][]>;
  const kept = { en: [0, 0], other: [0, 0] } as Record<"en" | "other", [number, number]>;
  for (const [language, rules] of Object.entries(golden)) {
    const count = kept[language === "en" ? "en" : "other"];
    for (const [text, sentences] of rules) {
      count[1]++;
      if (splitSentences(text, language).join("\n") === sentences.join("\n")) count[0]++;
    }
  }
  console.log(
    `\nsentence splitting: English ${kept.en.join(" of ")}, other languages ${kept.other.join(" of ")}`,
  );
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, setInBrowser } from "./browser.ts";
import { directions, headlines } from "./headlines.ts";
import { setByUs } from "./our-lines.ts";
import { similarity } from "./similarity.ts";

export interface Comparison {
  language: string;
  headline: string;
  sameLines: boolean;
  ours: string[];
  theirs: string[];
  ssim: number;
  worst: number;
}

const size = 52;
const width = 630;

/** One headline, set by us and by Chromium with the same fonts, in the same measure. */
export async function compareHeadline(
  page: Page,
  key: string,
  headline: string,
  out?: string,
): Promise<Comparison> {
  const language = key === "emoji" || key === "mixed" ? "en" : key;
  const direction = directions[key] ?? "ltr";
  const ours = await setByUs(headline, { language, direction, size, width });
  const { script, pitch } = ours;
  const text = glued(ours.text);
  const theirs = await setInBrowser(page, text, { language, direction, script, size, pitch, width });
  const { ssim, worst } = await similarity(theirs.png, ours.png);
  if (out) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(`${out}.ours.png`, ours.png);
    writeFileSync(`${out}.browser.png`, theirs.png);
  }
  const plain = (lines: string[]) =>
    lines.map((line) => line.replaceAll("\u00a0", " ").replaceAll("\u2060", ""));
  const [mine, browsers] = [plain(ours.lines), plain(theirs.lines)];
  const sameLines = mine.join("\n") === browsers.join("\n");
  return { language: key, headline, sameLines, ours: mine, theirs: browsers, ssim, worst };
}

const withinPhrase =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;

/** What our rules keep together beyond a browser's own (a short last word, spaced marks, phrases, suffixes, dashes), told with no-break spaces and word joiners. */
function glued({ text, atoms }: { text: string; atoms: { start: number; end: number }[] }): string {
  return atoms
    .map(({ start, end }) => {
      const whole = text.slice(start, end);
      const visible = whole.trimEnd();
      return (
        visible
          .replaceAll(" ", "\u00a0")
          .replace(withinPhrase, "\u2060")
          .replace(/(?<=[\d%]-)(?=\p{L})|(?<=\S)(?=[—―⸺])/gu, "\u2060") + whole.slice(visible.length)
      );
    })
    .join("");
}

/** All headlines; prints those that differ, and how many are the same. Pictures go to `out`. */
export async function compareScripts(out: string): Promise<void> {
  const { page, close } = await openBrowser();
  const results: Comparison[] = [];
  for (const [key, list] of Object.entries(headlines)) {
    for (const [i, headline] of list.entries())
      results.push(await compareHeadline(page, key, headline, `${out}/${key}-${i}`));
  }
  await close();
  for (const { language, sameLines, ours, theirs, ssim, worst } of results) {
    if (!sameLines)
      console.log(
        `${language} breaks otherwise\n  ours    ${ours.join(" | ")}\n  browser ${theirs.join(" | ")}`,
      );
    else if (worst > 0.2)
      console.log(`${language} ${ssim.toFixed(3)} ${worst.toFixed(3)} ${ours.join(" | ")}`);
  }
  const same = results.filter(({ sameLines }) => sameLines);
  const sorted = same.map(({ ssim }) => ssim).sort((a, b) => a - b);
  console.log(
    `${results.length} headlines: ${same.length} with the same lines; of these SSIM at least ${sorted[0]?.toFixed(3)}, median ${sorted[sorted.length >> 1]?.toFixed(3)}; no square of 8 × 8 pixels differs by more than ${Math.max(...same.map(({ worst }) => worst)).toFixed(3)}`,
  );
}

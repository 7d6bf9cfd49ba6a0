import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../bench/cards/browser.ts";
import { compareHeadline } from "../bench/cards/compare-scripts.ts";
import { headlines } from "../bench/cards/headlines.ts";
import { hasChromium } from "../browser/packaged-chromium.ts";

/** One headline of each; `npm run bench:cards -- --scripts` compares all of them. */
const sample = [
  "en",
  "vi",
  "ru",
  "el",
  "ar",
  "fa",
  "ur",
  "he",
  "hi",
  "bn",
  "ta",
  "te",
  "th",
  "ka",
  "hy",
  "am",
  "zh-Hans",
  "ja",
  "ko",
  "mixed",
];

describe.runIf(hasChromium)("a headline beside the same one in Chromium", () => {
  let browser: { page: Page; close: () => Promise<void> };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(sample)("has the same lines and looks the same: %s", async (language) => {
    const compared = await compareHeadline(browser.page, language, headlines[language]![1] ?? "");
    expect(compared.ours).toEqual(compared.theirs);
    expect(compared.ssim).toBeGreaterThan(0.95);
    expect(compared.worst).toBeLessThan(0.3);
  });

  it("is told apart from another one", async () => {
    const { similarity } = await import("../bench/cards/similarity.ts");
    const { setByUs } = await import("../bench/cards/our-lines.ts");
    const set = (text: string) => setByUs(text, { language: "ar", direction: "rtl", size: 52, width: 630 });
    const [one, other] = [await set("مدينة الميناء القديمة"), await set("مذينة الميناء القديمه")];
    expect((await similarity(one.png, other.png)).worst).toBeGreaterThan(0.3);
  });
});

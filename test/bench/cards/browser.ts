import type { Page } from "playwright-core";
import { launchChromium } from "../../browser/packaged-chromium.ts";
import { fontFaces, headlineFamilies } from "./browser-css.ts";
import { cardAsset } from "./card-asset.ts";

const origin = "http://fonts.test";

/** A headless Chromium from npm that has the cards' typefaces and no network. */
export async function openBrowser(): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
  await page.route("**", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) return route.abort();
    if (url.pathname === "/") return route.fulfill({ contentType: "text/html", body: html() });
    const headers = { "access-control-allow-origin": "*" };
    return route.fulfill({
      body: Buffer.from(cardAsset(url.pathname.slice(1))),
      contentType: "font/woff",
      headers,
    });
  });
  await page.goto(`${origin}/`);
  return { page, close: () => browser.close() };
}

function html() {
  return `<!doctype html><meta charset="utf-8"><style>${fontFaces(origin)}
body{margin:0;background:#fff}#text{position:absolute;left:40px;top:40px;color:#000;font-weight:700;
text-wrap:balance;line-break:strict;overflow-wrap:anywhere;font-kerning:normal;-webkit-font-smoothing:antialiased}</style><div id="text"></div>`;
}

export interface BrowserText {
  /** As the browser breaks them. */
  lines: string[];
  png: Buffer;
}

/** Sets a headline in the browser, and says where its lines end. */
export async function setInBrowser(
  page: Page,
  text: string,
  {
    language,
    direction,
    script,
    size,
    pitch,
    width,
  }: {
    language: string;
    direction: "ltr" | "rtl";
    script: string;
    size: number;
    pitch: number;
    width: number;
  },
): Promise<BrowserText> {
  const family = headlineFamilies(script)
    .map(({ name }) => `"${name}"`)
    .join(",");
  const lines = await page.evaluate(
    async ({ text, language, direction, family, size, pitch, width }) => {
      // The browser's own globals: this function runs there.
      // biome-ignore lint/suspicious/noExplicitAny: the project's types have no DOM.
      const { document } = globalThis as any;
      const element = document.getElementById("text");
      element.lang = language;
      element.dir = direction;
      Object.assign(element.style, {
        fontFamily: family,
        fontSize: `${size}px`,
        lineHeight: `${pitch}px`,
        width: `${width}px`,
        wordBreak: language === "ko" ? "keep-all" : "normal",
      });
      element.textContent = text;
      element.getBoundingClientRect();
      await document.fonts.ready;
      const node = element.firstChild;
      const range = document.createRange();
      const found: string[] = [];
      let top = Number.NEGATIVE_INFINITY;
      const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
      for (const { segment, index } of segments) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const rects = [...range.getClientRects()];
        const rect = rects.at(-1);
        if (rect && rect.width > 0 && Math.abs(rect.top - top) > pitch / 2) {
          found.push("");
          top = rect.top;
        }
        found[found.length - 1] += segment;
      }
      return found;
    },
    { text, language, direction, family, size, pitch, width },
  );
  const height = pitch * lines.length + 80;
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: width + 80, height } });
  return { lines: lines.map((line) => line.trim()), png };
}

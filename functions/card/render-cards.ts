import type { Article } from "../article/article.ts";
import type { Card } from "../article/card-file.ts";
import type { CardFormat, Masthead } from "../article/masthead.ts";
import { altText } from "./alt-text.ts";
import { drawLine } from "./draw-line.ts";
import { type DrawEmoji, emojiDrawer } from "./emoji.ts";
import { isEmojiFace, type Role, typecase } from "./font/typecase.ts";
import { gridOf } from "./grid.ts";
import { makePage, type Page } from "./page-plate.ts";
import { glyphCache } from "./pixels/glyph-cache.ts";
import { indexedCanvas } from "./pixels/indexed-canvas.ts";
import { readableColour } from "./readable-colour.ts";
import type { Setting, Template } from "./template.ts";
import { plain } from "./templates/plain.ts";
import { type Paragraph, paragraph } from "./text/paragraph.ts";
import { setFrame } from "./text/set-frame.ts";
import { type TypeStack, typeStack } from "./text/type-stack.ts";
import { wordmarkOf } from "./wordmark.ts";
import { wordsOf } from "./words-of.ts";

export interface CardRequest {
  article: Article;
  /** The summary's: stands under the headline where the article has no standfirst. */
  description: string | null;
  masthead: Masthead;
  leadImage: { bytes: Uint8Array; alt: string | null } | null;
  formats: CardFormat[];
}

export type CardFile = Card;

/**
 * Draws an article's cards. `files` reads what `cardFiles` lists, each when it is first needed; `warn` is told what
 * could not be drawn as asked. Typefaces, pages and glyphs are kept for the next article.
 */
export function cardRenderer(
  files: (name: string) => Uint8Array,
  warn: (event: string, fields: Record<string, unknown>) => void,
): (request: CardRequest) => Promise<CardFile[]> {
  const fonts = typecase(files);
  const glyphs = glyphCache();
  const pages = new Map<string, Promise<Page>>();
  const stacks = new Map<string, TypeStack>();
  let emoji: Promise<DrawEmoji> | undefined;

  function stackFor(masthead: Masthead, role: Role, language: string): TypeStack {
    const key = `${masthead.typefaces[role]} ${role} ${language}`;
    const stack = stacks.get(key) ?? typeStack(fonts, masthead.typefaces, role, language);
    stacks.set(key, stack);
    return stack;
  }

  return async ({ article, description, masthead, formats }) => {
    const { direction, language } = article;
    const words = wordsOf(article, description);
    const template = plain;
    const paragraphs = new Map<string, Paragraph>();
    const paragraphOf = (text: string, role: Role) => {
      const key = `${role} ${text}`;
      const known =
        paragraphs.get(key) ??
        paragraph(text, stackFor(masthead, role, language), direction, (cluster) => {
          warn("character-without-typeface", { cluster, language });
        });
      paragraphs.set(key, known);
      return known;
    };

    const alt = altText(words, masthead.name, null);
    return Promise.all(
      formats.map(async (format) => {
        const grid = gridOf(format, direction);
        const page = await pageFor(template, masthead, format, direction);
        const canvas = indexedCanvas(page.plate);
        for (const setting of template.settings(words, grid, masthead.palette))
          await draw(setting, page, canvas, grid.unit);
        const { bytes, contentType } = await canvas.encode();
        return { format, width: grid.width, height: grid.height, bytes, contentType, alt };
      }),
    );

    async function draw(
      { frame, align, copies }: Setting,
      page: Page,
      canvas: ReturnType<typeof indexedCanvas>,
      unit: number,
    ) {
      const box = page.frames[frame];
      if (!box)
        throw new Error(
          `Template ${template.name} sets words in a frame "${frame}" that its page does not have.`,
        );
      const set = setFrame(
        copies.flatMap((copy) => (copy.text ? [{ copy, paragraph: paragraphOf(copy.text, copy.role) }] : [])),
        align,
        { width: box.width, height: box.height, unit },
      );
      const grounds = canvas.behind(
        Math.round(box.left),
        Math.round(box.top),
        Math.round(box.width),
        Math.round(box.height),
      );
      for (const { copy, lines, size, pitch, top } of set) {
        const colour = readableColour(copy.colour, grounds);
        const first = Math.round(box.top + top + (lines[0]?.top ?? 0) * size);
        for (const [i, line] of lines.entries()) {
          const x = direction === "rtl" ? box.left + box.width - line.width * size : box.left;
          const coloured = line.pieces.some(({ piece }) => isEmojiFace(piece.face));
          if (coloured) emoji ??= emojiDrawer(fonts, files);
          drawLine(
            canvas,
            line,
            { x, y: first + i * pitch, size, colour },
            glyphs,
            coloured ? ((await emoji) ?? null) : null,
          );
        }
      }
    }
  };

  function pageFor(
    template: Template,
    masthead: Masthead,
    format: CardFormat,
    direction: "ltr" | "rtl",
  ): Promise<Page> {
    const key = JSON.stringify([template.name, format, direction, masthead.palette, masthead.wordmark]);
    let page = pages.get(key);
    if (!page) {
      const wordmark = wordmarkOf(masthead, stackFor(masthead, "headline", masthead.language), "ltr");
      page = makePage(template, gridOf(format, direction), masthead.palette, wordmark, files);
      pages.set(key, page);
    }
    return page;
  }
}

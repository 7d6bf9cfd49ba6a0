import type { Article } from "../article/article.ts";
import type { CardFile } from "../article/card-file.ts";
import type { CardFormat, Masthead } from "../article/masthead.ts";
import { altText } from "./alt-text.ts";
import { chooseTemplate } from "./choose-template.ts";
import { drawCard, photoPage } from "./draw-card.ts";
import { emojiDrawer } from "./emoji.ts";
import { typecase } from "./font/typecase.ts";
import { gridOf } from "./grid.ts";
import { legibleHeadline } from "./legible-headline.ts";
import { pageShelf } from "./page-shelf.ts";
import { fillsSharply, type Photograph, photographOf } from "./picture/photograph.ts";
import { readPicture } from "./picture/read-picture.ts";
import { glyphCache } from "./pixels/glyph-cache.ts";
import { indexedCanvas } from "./pixels/indexed-canvas.ts";
import { setCard } from "./set-card.ts";
import { paragraphs } from "./text/paragraphs.ts";
import { wordsOf } from "./words-of.ts";

export interface CardRequest {
  article: Article;
  /** The summary's: stands under the headline where the article has no standfirst. */
  description: string | null;
  masthead: Masthead;
  leadImage: { bytes: Uint8Array; alt: string | null } | null;
  formats: CardFormat[];
}

/**
 * Draws an article's cards. `files` reads what `cardFiles` lists, each when it is first needed; `warn` is told what
 * could not be drawn as asked; `drawn` reads pages of `allPages`, so that they need not be drawn in this process. Typefaces,
 * pages and glyphs are kept for the next article.
 */
export function cardRenderer(
  files: (name: string) => Uint8Array,
  warn: (event: string, fields: Record<string, unknown>) => void,
  drawn: (name: string) => Uint8Array | null = () => null,
): (request: CardRequest) => Promise<CardFile[]> {
  const fonts = typecase(files);
  const setting = paragraphs(fonts, warn);
  const glyphs = glyphCache();
  const pageFor = pageShelf(files, drawn, setting.stackFor);
  const drawEmoji = emojiDrawer(fonts, files);

  return async ({ article, description, masthead, leadImage, formats }) => {
    const photograph = leadImage && (await readPhotograph(leadImage.bytes, article));
    const words = wordsOf(article, description);
    const paragraphOf = setting.forArticle(article, masthead);
    const setHeadline = (text: string) => paragraphOf({ role: "headline" }, text).text;
    // The alternative text is read aloud, and keeps the headline.
    const legible = { ...words, headline: legibleHeadline(words.headline, masthead.name, setHeadline) };
    const cards: CardFile[] = [];
    // One after the other: each draws in the memory that the last one leaves, and what is near is fast.
    for (const format of formats) {
      const grid = gridOf(format, article.direction);
      const isSharp = photograph !== null && fillsSharply(photograph, grid);
      if (photograph && !isSharp) warn("lead-image-too-small", { format, ...namedIn(article) });
      const template = chooseTemplate(article, isSharp);
      const onPhotograph = template.ground === "photograph" ? photograph : null;
      const said = onPhotograph && (leadImage?.alt ?? null);
      const alt = altText(words, masthead.name, said, article.language);
      const { frames, ground } = await pageFor(template, grid, masthead);
      const copies = setCard(template, frames, legible, grid, masthead.palette, paragraphOf);
      const emoji = await drawEmoji(copies);
      const canvas =
        "rgba" in ground
          ? photoPage(ground, onPhotograph!, copies, masthead.palette, files)
          : indexedCanvas(ground);
      drawCard(canvas, copies, glyphs, emoji);
      const { bytes, contentType } = await canvas.encode();
      cards.push({ format, width: grid.width, height: grid.height, bytes, contentType, alt });
    }
    return cards;
  };

  async function readPhotograph(bytes: Uint8Array, article: Article): Promise<Photograph | null> {
    try {
      return photographOf(await readPicture(bytes, files));
    } catch (error) {
      // By itself, since not every reader of events writes out what an error says.
      const reason = error instanceof Error ? error.message : String(error);
      warn("lead-image-unreadable", { ...namedIn(article), reason, error });
      return null;
    }
  }
}

/** Whose picture it is, for whoever reads the warning. */
const namedIn = ({ headline, image }: Article) => ({ headline, url: image?.url ?? null });

import type { Block, LeadImage } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { cleanOrNull, cleanText } from "../clean-text.ts";
import { imageUrl } from "../image-url.ts";
import { readLabelled } from "../text/read-labelled.ts";
import { readText } from "../text/read-text.ts";
import { blocksOf } from "./blocks-of.ts";
import { boundPage } from "./bound-page.ts";
import { type Page, parsePage, selectAll } from "./page-element.ts";

const writer =
  /<meta\s[^<>]*content=["']?(?:Microsoft Word|Word\.Document|LibreOffice|OpenOffice|Cocoa HTML Writer|Aspose\.Words|AbiWord)/i;
const googleDocs = /<body[^<>]*\sclass=["'][^"'<>]*\bdoc-content\b/i;
const pasted = /\sid=["']docs-internal-guid-|\sclass=["']?Mso(?:Normal|Title)\b/;
/** What a page of the web has; into many of them texts were pasted from a word processor. */
const ofWeb = /<meta\s[^<>]*property=["']?og:|<link\s[^<>]*rel=["']?canonical|<(?:article|nav)[\s>]/i;

/** Whether HTML was written by a word processor, or is what was copied from one: it says nothing of the article but what one reads. */
export function isDocument(html: string): boolean {
  if (googleDocs.test(html)) return true;
  if (ofWeb.test(html)) return false;
  return writer.test(html) || (pasted.test(html) && !/<(?:script|title)[\s>]/i.test(html));
}

/** Comments, notes and what was deleted while changes were tracked. */
const remarks =
  '[style*="mso-element:comment"], [style*="mso-element:footer"], [style*="mso-element:header"], .MsoCommentText, .MsoCommentReference, .MsoFootnoteText, .msoDel, del, head';

/**
 * A document as it is read: the title by its style, else the first line; byline, day, standfirst and dateline as in copied text, or by their labels. All
 * that stands below is the article, since a document has nothing else.
 */
export function readDocument(source: string, defaultLanguage: string): Draft {
  const page = parsePage(
    `<html><body>${boundPage(source).html.replace(/<\/?(?:html|!doctype)[^<>]*>/gi, "")}</body></html>`,
  );
  removeRemarks(page);
  const styled = (selector: string): string | null => {
    const element = selectAll(page.body, selector).find((one) => cleanText(one.textContent));
    return element ? cleanText(element.textContent) : null;
  };
  const title = styled(".MsoTitle, p.title") ?? styled("h1");
  const subtitle = styled(".MsoSubtitle, p.subtitle");
  const blocks = blocksOf(page.body)
    .filter(({ caption }) => !caption)
    .map(listed);
  const told = blocks.filter(({ text }) => text !== title && text !== subtitle);
  const text = [title, ...told.map((block) => block.text)].filter(Boolean).join("\n\n");
  const read = readLabelled(text, defaultLanguage) ?? readText(text, defaultLanguage);
  return {
    ...read,
    headline: title ?? read.headline,
    standfirst: subtitle ?? read.standfirst,
    image: pictureIn(page),
    language: /<(?:html|body)[^<>]*\slang=["']?([\w-]+)/i.exec(source)?.[1] ?? null,
    body: fromFirst(told, read.body),
  };
}

/** The first picture: a file beside the document, or one on the web. */
function pictureIn(page: Page): LeadImage | null {
  for (const image of selectAll(page.body, "img")) {
    const url = imageUrl(image.getAttribute("src"));
    if (url) return { url, alt: cleanOrNull(image.getAttribute("alt")), caption: null, credit: null };
  }
  return null;
}

/** The document's own blocks from where its body was found to begin: no line below is furniture. */
function fromFirst(told: Block[], body: Block[]): Block[] {
  const [first] = body;
  const at = first ? told.findIndex(({ text }) => text.endsWith(first.text)) : -1;
  return at < 0
    ? body
    : told.slice(at).map(({ kind, text }, k) => ({ kind, text: k === 0 ? first!.text : text }));
}

/** Word writes the bullets of its lists as letters. */
function listed({ kind, text }: Block): Block {
  const bullet = kind === "paragraph" ? /^[·•▪§]\s+(?=\S)/u.exec(text)?.[0] : undefined;
  return bullet ? { kind: "list-item", text: text.slice(bullet.length) } : { kind, text };
}

function removeRemarks(page: Page): void {
  for (const element of selectAll(page.body, remarks)) element.remove();
  // Google's comments and footnotes stand below the text, each in a box of its own.
  for (const link of selectAll(page.body, 'a[href^="#cmnt_ref"], a[href^="#ftnt_ref"]'))
    (link.closest("div") ?? link.closest("p"))?.remove();
  for (const link of selectAll(page.body, 'a[href^="#cmnt"], a[href^="#ftnt"], a[href^="#_msocom"]'))
    (link.closest("sup") ?? link).remove();
}

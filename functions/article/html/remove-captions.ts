import { cleanText } from "../clean-text.ts";
import { captionClass } from "./blocks-of.ts";
import { nodeBeside, type Page, type PageElement, selectAll } from "./page-element.ts";

/** Letters of a caption with its credit, and the share of a page's letters that its captions have; in a picture story they are the text. */
const [longestCaption, mostCaptions] = [600, 0.25];

/** Of a box made for a picture and the words below it. */
const pictureClass = /(?:^|[\s_-])(?:image|img|photo|pic|picture|foto|bild|imagen|immagine)(?:[\s_-]|$)/i;

const mostImages = 200;

/** Captions go before the body is looked for: Readability drops the elements around lines without paragraphs, and their classes with them. */
export function removeCaptions(page: Page): void {
  const captions = [
    ...selectAll(page, "[class]").filter(isCaption),
    ...selectAll(page, "img[alt]").slice(0, mostImages).flatMap(saidBelow),
  ];
  const letters = captions.reduce((sum, { textContent }) => sum + textContent.length, 0);
  if (letters < page.body.textContent.length * mostCaptions) for (const caption of captions) caption.remove();
}

function isCaption(element: PageElement): boolean {
  const isBox = pictureClass.test(element.className) && element.querySelector("img") !== null;
  return (
    (isBox || captionClass.test(element.className)) &&
    element.textContent.length < longestCaption &&
    /[\p{L}\p{N}]/u.test(element.textContent) &&
    element.querySelector(isBox ? "h1, h2, p" : "h1, h2, article, main") === null
  );
}

/** Elements around a picture below which its words may stand, and letters of those that are no mere name. */
const [mostAround, leastSaid] = [3, 25];

const [isLeading, leading] = [/^(?:A|H[1-6])$/, "a, h1, h2, h3, h4, h5, h6"];

/** What is read out for a picture, printed right below it; a heading or a link there leads to another article. */
function saidBelow(image: PageElement): PageElement[] {
  const said = cleanText(image.getAttribute("alt") ?? "");
  if (said.length < leastSaid) return [];
  let around: PageElement | null = image;
  for (let level = 0; around && level <= mostAround; level++, around = around.parentElement) {
    const next = nodeBeside(around, "nextSibling");
    if (next?.nodeType === 1 && cleanText(next.textContent) === said)
      return isLeading.test(next.tagName) || next.querySelector(leading) ? [] : [next];
  }
  return [];
}

import { cleanText } from "../clean-text.ts";
import { namesAgency } from "../text/bracket-agency.ts";
import { looksLikeName } from "../text/looks-like-name.ts";
import { partCredit } from "../text/part-credit.ts";
import { captionClass } from "./blocks-of.ts";
import { isIn, type PageElement, selectAll } from "./page-element.ts";

/** Elements around a picture in which its words may stand, and letters of such a box, and of a caption with its credit. */
const [mostAround, largestBox, longestCaption] = [5, 1200, 600];

const creditClass =
  /(?:^|[\s_-])(?:credits?|copyright|attribution|photographer)(?:[\s_-]|$)|(?:image|img|photo|picture|foto|bild|media)[-_]*(?:credit|copyright|author|source|by)/i;

const isCredit = (element: PageElement): boolean =>
  element.tagName === "CITE" || creditClass.test(element.className);

/** What is printed with a picture: what it shows, and who took it, by the classes made for that or by the words. */
export function captionOf(image: PageElement): { caption: string | null; credit: string | null } {
  const printed = printedWith(image);
  const credit = printed.flatMap((element) => [element, ...selectAll(element, "*")]).find(isCredit);
  const texts = printed.map((element) => piecesOf(element, credit).filter(Boolean));
  const pieces = texts.find((text) => text.length > 0) ?? [];
  const said = credit ? cleanText(piecesOf(credit).join(" ")) : "";
  const { shown, credit: told } = partCredit(pieces.join(" "));
  if (said)
    return { caption: shown || null, credit: partCredit(said).credit ?? said.replace(/^\((.*)\)$/u, "$1") };
  const last = pieces.at(-1) ?? "";
  if (told || pieces.length < 2 || !isTaker(last)) return { caption: shown || null, credit: told };
  return { caption: pieces.slice(0, -1).join(" "), credit: last };
}

/** A name alone, of a person or an agency, also in capitals and with both: "NORA PELL / AP". */
function isTaker(words: string): boolean {
  const names = words.split(/\s?\/\s?/);
  return names.every((name) => looksLikeName(name) || namesAgency(name)) && !/[.!?:]$/.test(words);
}

/** The elements made for words in the smallest box around a picture that has some, and no other picture. */
function printedWith(image: PageElement): PageElement[] {
  const figure = image.closest("figure");
  let box = figure ?? image.parentElement;
  for (let level = 0; box && level < mostAround; level++, box = box.parentElement) {
    if (box.textContent.length > largestBox) return [];
    const others = selectAll(box, "img").filter(
      (other) => other !== image && !other.closest("noscript") && !(figure && isIn(other, figure)),
    );
    if (others.length > 0) return [];
    const found = selectAll(box, "figcaption, cite, [class]").filter(isPrinted);
    if (found.length > 0)
      return found.filter((inner) => !found.some((outer) => outer !== inner && isIn(inner, outer)));
  }
  return [];
}

const isPrinted = (element: PageElement): boolean =>
  (element.tagName === "FIGCAPTION" || captionClass.test(element.className) || isCredit(element)) &&
  element.textContent.length <= longestCaption &&
  element.querySelector("img, amp-img, h1, h2") === null &&
  cleanText(element.textContent) !== "";

/** Elements that a style sheet may set apart from what stands before them. */
const apart = /^(?:SPAN|SMALL|CITE|DIV|P|FOOTER|LI)$/;

/** The parts of an element's text that stand in elements of their own, without the text of `but`. */
function piecesOf(element: PageElement, but?: PageElement): string[] {
  const pieces: string[] = [];
  let words = "";
  const flush = (): void => {
    const text = cleanText(words);
    // Parts of one sentence are set in elements too.
    if (/^[\p{Ll}.,;:!?)»”]/u.test(text) && pieces.length > 0)
      pieces.push(`${pieces.pop()}${/^\p{Ll}/u.test(text) ? " " : ""}${text}`);
    else if (text) pieces.push(text);
    words = "";
  };
  const walk = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (child === but) flush();
      else if (child.nodeType === 3) words += child.textContent;
      else if (child.nodeType === 1) {
        if (apart.test(child.tagName)) flush();
        if (child.tagName === "BR") words += " ";
        walk(child);
        if (apart.test(child.tagName)) flush();
      }
    }
  };
  if (element !== but) walk(element);
  flush();
  return pieces;
}

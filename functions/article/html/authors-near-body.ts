import type { Block } from "../article.ts";
import { cleanText } from "../clean-text.ts";
import type { FoundDate } from "../date/find-dates.ts";
import { closingBylines } from "../text/choose-bylines.ts";
import {
  hasFirstName,
  isJapaneseName,
  looksLikeCaselessName,
  looksLikeName,
} from "../text/looks-like-name.ts";
import { markLines } from "../text/mark-lines.ts";
import { endsSentence, isProse } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { splitNames } from "../text/split-names.ts";
import { withoutByWord } from "../text/without-by-word.ts";
import { tellsOfAuthor } from "./about-author.ts";
import { captionClass } from "./blocks-of.ts";
import { type PageElement, selectAll } from "./page-element.ts";
import { partedText } from "./parted-text.ts";
import { type Place, type PlacedLine, placeOf } from "./place-of.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** Lines: of the body at most, for who is told of in it; below it; above it; above the headline. */
const [mostOfBody, mostBelow, mostAbove, mostAtop] = [300, 10, 40, 6];

const mostColumnists = 2;

/**
 * Names that nothing but their place tells, for pages whose metadata and byline name nobody: in an element that is called or linked
 * as authors' are, between the headline's line and the body or right below it, then a signature or a credit at its foot. To be asked
 * in two steps, since extracting the body takes the page apart.
 */
export function authorsNearBody(
  lines: VisibleLine[],
  headline: number,
  datesOf: (line: string) => FoundDate[],
): (body: Block[]) => string[] {
  const known = new Map<PageElement, Place>();
  const placed = lines.map((line) => ({ ...line, ...placeOf(line.element, known) }));
  return (body) => namesNear(placed, headline, body, datesOf);
}

function namesNear(
  lines: PlacedLine[],
  headline: number,
  body: Block[],
  datesOf: (line: string) => FoundDate[],
): string[] {
  const first = lineOf(lines, headline + 1, body[0]?.text);
  const last = lines.length - 1 - lineOf(lines.toReversed(), 0, body.at(-1)?.text);
  if (headline < 0 || first >= lines.length || last < first) return [];
  const above = lines
    .slice(Math.max(headline + 1, first - mostAbove), first)
    .filter(({ isOther, isQuoted }) => !isOther && !isQuoted);
  const below = untilOther(lines.slice(last + 1, last + 1 + mostBelow), lines[last]!.main).filter(
    ({ isQuoted }) => !isQuoted,
  );
  const own = lines.slice(Math.max(first, last - mostOfBody), last + 1);
  const isTold = (name: string): boolean => own.some(({ text }) => isProse(text) && text.includes(name));
  // A columnist's portrait and name stand above the headline.
  const atop = lines
    .slice(Math.max(0, headline - mostAtop), headline)
    .filter(({ isOther, isQuoted, element }) => !isOther && !isQuoted && element.closest(boxes) !== null);
  const columnists = namesMarked(atop, isTold);
  const marked = [
    namesMarked(above, isTold),
    namesMarked(below, isTold),
    // More are a menu of who writes for the page.
    columnists.length > mostColumnists ? [] : columnists,
  ].find((names) => names.length > 0);
  if (marked) return marked;
  const untagged = below.filter(({ element }) => element.querySelector(tags) === null);
  const foot = [...own.filter(({ isQuoted }) => !isQuoted), ...untagged].map(({ text, afterGap }) => ({
    text,
    afterGap,
  }));
  const end = foot.length - untagged.length;
  const dated = new Set(foot.slice(Math.max(0, end - 4)).map(({ text }) => text));
  const footLines = markLines(foot, (line) => (dated.has(line) ? datesOf(line) : []));
  const credited = footLines.flatMap(({ names }) => names ?? []);
  const signed = closingBylines(footLines, { headlineIndex: -1, bodyStart: 0 }, end).filter(
    (name) => isWhole(name) && (credited.includes(name) || hasFirstName(name) || isJapaneseName(name)),
  );
  if (signed.length > 0) return signed;
  const labelled = footLines
    .slice(0, end)
    .find(({ text, names }) => names?.some(isWhole) && /^[^.,]{2,24}[:：]/.test(text));
  return labelled?.names ?? [];
}

const tags = "a[rel~=tag], a[href*='/tag'], a[href*='/topic'], a[href*='/categor'], a[href*='/keyword']";

const isWhole = (name: string): boolean => /\s/.test(name) || !/\p{Script=Latin}/u.test(name);

/** Where a block's text stands, by its first letters or its last. */
function lineOf(lines: VisibleLine[], from: number, text: string | undefined): number {
  const at = text
    ? lines.findIndex(
        (line, index) =>
          index >= from &&
          (line.text === text ||
            line.text.includes(text.slice(0, 60)) ||
            line.text.includes(text.slice(-60))),
      )
    : -1;
  return at < 0 ? lines.length : at;
}

/** What is below an article down to the first heading or link to another, within the same main part of the page. */
function untilOther(below: PlacedLine[], main: PageElement | null): PlacedLine[] {
  const other = below.findIndex(
    (line) =>
      line.isOther ||
      (main !== null && line.main !== main) ||
      (/^H[1-6]$/.test(line.element.tagName) && !tellsOfAuthor(line.text) && !namesOf(line.text).length) ||
      (line.element.textContent.length < mostLetters &&
        selectAll(line.element, "a").some((link) => cleanText(link.textContent).split(" ").length > 4)),
  );
  return other < 0 ? below : below.slice(0, other);
}

const marks = ["author", "Author", "byline", "Byline", "autor", "Autor", "auteur", "redacteur", "writer"];
const pages =
  "author authors avtor autor autori autoren autores auteur auteurs autore profile profil people staff writer writers columnist columnists contributor contributors forfatter journalist reporter skribent tac-gia team yazar yazarlar".split(
    " ",
  );
const boxes = marks.flatMap((mark) => [`[class*=${mark}]`, `[data-testid*=${mark}]`]).join(", ");
const selector = [boxes, ...pages.map((page) => `a[href*='/${page}/']`)].join(", ");

/** An element with more is not of authors alone. */
const mostLetters = 400;

/**
 * Names in elements of their own, before those that share a line or a box with roles and places. A link to somebody's page may be to
 * one of whom the article tells.
 */
function namesMarked(lines: PlacedLine[], isTold: (name: string) => boolean): string[] {
  const small = lines.filter(({ element }) => element.textContent.length < mostLetters);
  const inElements = small
    .flatMap(({ element, text }) => selectAll(element, selector).map((inner) => ({ inner, text })))
    .filter(({ inner }) => inner.querySelector(selector) === null && !captionClass.test(inner.className))
    .flatMap(({ inner, text }) => {
      const names = namesOf(cleanText(partedText(inner)));
      return inner.closest(boxes)
        ? names
        : names.filter((name) => !isTold(name) && !isMentioned(name, inner, text));
    });
  const inBoxes = small
    .filter(({ element }) => (element.closest(boxes)?.textContent.length ?? mostLetters) < mostLetters)
    .flatMap(({ text }) => namesOf(text));
  const found = [...new Set(inElements.length > 0 ? inElements : inBoxes)];
  return found.filter((name, at) => at === 0 || hasFirstName(name)).slice(0, 8);
}

/** "See Jane Doe on the club's page.": a link to anybody's page in a sentence that neither begins with the name nor with a by-word. */
const isMentioned = (name: string, link: PageElement, text: string): boolean =>
  /\/(?:people|profile?|staff|team)\//.test(link.getAttribute("href") ?? "") &&
  endsSentence(text) &&
  !text.startsWith(name) &&
  !namesAfterByWord(text, [])?.includes(name);

const namesOf = (text: string): string[] =>
  text.length < 100
    ? splitNames(withoutByWord(text.replace(inBrackets, "")), true).filter(
        (name) => looksLikeName(name) || looksLikeCaselessName(name),
      )
    : [];

/** "Jane Doe (Cairo)": where she is. */
const inBrackets = /\s*\([^()]{2,40}\)\s*$/u;

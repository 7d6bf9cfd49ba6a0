import type { Block } from "../article.ts";
import { cleanText } from "../clean-text.ts";
import type { FoundDate } from "../date/find-dates.ts";
import { closingBylines } from "../text/choose-bylines.ts";
import { hasFirstName, looksLikeName } from "../text/looks-like-name.ts";
import { markLines } from "../text/mark-lines.ts";
import { splitNames } from "../text/split-names.ts";
import { withoutByWord } from "../text/without-by-word.ts";
import { type PageElement, selectAll } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** Lines: of the body at most, for who is told of in it; below it; above it. */
const [mostOfBody, mostBelow, mostAbove] = [300, 10, 40];

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
  const known = new Map<PageElement, boolean>();
  const others = new Set(lines.filter(({ element }) => isOfOther(element, known)));
  return (body) => namesNear(lines, others, headline, body, datesOf);
}

const otherClass =
  /(?:^|\s)(?:reply|h-cite|sidebar|widget)(?:\s|$)|mention|comment|related|recommend|more-?stories|read-?next|teaser/i;

/** In matter of the page, or about other articles; every element is looked at once. */
function isOfOther(element: PageElement, known: Map<PageElement, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { tagName, className, id, parentElement } = element;
  const isLarge = /^(?:HTML|BODY|MAIN|ARTICLE)$/.test(tagName);
  const found =
    /^(?:ASIDE|NAV|FORM)$/.test(tagName) ||
    (!isLarge && otherClass.test(`${className} ${id}`)) ||
    (tagName === "FOOTER" && element.closest("article, .hentry") === null) ||
    (parentElement !== null && isOfOther(parentElement, known));
  known.set(element, found);
  return found;
}

function namesNear(
  lines: VisibleLine[],
  others: Set<VisibleLine>,
  headline: number,
  body: Block[],
  datesOf: (line: string) => FoundDate[],
): string[] {
  const first = lineOf(lines, headline + 1, body[0]?.text);
  const last = lines.length - 1 - lineOf(lines.toReversed(), 0, body.at(-1)?.text);
  if (headline < 0 || first >= lines.length || last < first) return [];
  const above = lines
    .slice(Math.max(headline + 1, first - mostAbove), first)
    .filter((line) => !others.has(line));
  const below = untilOther(lines.slice(last + 1, last + 1 + mostBelow), others);
  const marked = [above, below].map(namesMarked).find((names) => names.length > 0);
  if (marked) return marked;
  const from = Math.max(first, last - mostOfBody);
  const foot = [...lines.slice(from, last + 1), ...below].map(({ text, afterGap }) => ({ text, afterGap }));
  const end = last + 1 - from;
  const dated = new Set(foot.slice(end - 4).map(({ text }) => text));
  const footLines = markLines(foot, (line) => (dated.has(line) ? datesOf(line) : []));
  const credited = footLines.flatMap(({ names }) => names ?? []);
  const signed = closingBylines(footLines, { headlineIndex: -1, bodyStart: 0 }, end).filter(
    (name) => isWhole(name) && (credited.includes(name) || hasFirstName(name)),
  );
  if (signed.length > 0) return signed;
  const labelled = footLines
    .slice(0, end)
    .find(({ text, names }) => names?.some(isWhole) && /^[^.,]{2,24}[:：]/.test(text));
  return labelled?.names ?? [];
}

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

/** What is below an article down to the first heading or link to another. */
function untilOther(below: VisibleLine[], others: Set<VisibleLine>): VisibleLine[] {
  const other = below.findIndex(
    (line) =>
      others.has(line) ||
      (/^H[1-6]$/.test(line.element.tagName) && !namesOf(line.text).length) ||
      (line.text.split(" ").length > 4 &&
        selectAll(line.element, "a").some((link) => cleanText(link.textContent) === line.text)),
  );
  return other < 0 ? below : below.slice(0, other);
}

const marks = ["author", "Author", "byline", "Byline", "autor", "Autor", "auteur", "redacteur", "writer"];
const pages =
  "author authors autor autoren autores auteur auteurs autore profile profil people staff writer writers contributor contributors journalist reporter team".split(
    " ",
  );
const selector = [
  ...marks.flatMap((mark) => [`[class*=${mark}]`, `[data-testid*=${mark}]`]),
  ...pages.map((page) => `a[href*='/${page}/']`),
].join(", ");

/** An element with more is not of authors alone. */
const mostLetters = 400;

/** Names in elements of their own, before those that share a line or a box with roles and places. */
function namesMarked(lines: VisibleLine[]): string[] {
  const own = lines.filter(({ element }) => element.textContent.length < mostLetters);
  const texts = [
    own
      .flatMap(({ element }) => selectAll(element, selector))
      .filter((inner) => inner.querySelector(selector) === null)
      .map((inner) => inner.textContent),
    own
      .filter(({ element }) => (element.closest(selector)?.textContent.length ?? mostLetters) < mostLetters)
      .map(({ text }) => text),
  ];
  const names = texts.map((some) => [...new Set(some.flatMap((text) => namesOf(cleanText(text))))]);
  const found = names.find(({ length }) => length > 0) ?? [];
  return found.filter((name, at) => at === 0 || hasFirstName(name)).slice(0, 8);
}

const namesOf = (text: string): string[] =>
  text.length < 100 ? splitNames(withoutByWord(text), true).filter((name) => looksLikeName(name)) : [];

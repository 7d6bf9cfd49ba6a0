import { isIn, type Page, type PageElement, selectAll } from "./page-element.ts";
import { proseIn } from "./prose-in.ts";

/** Letters of paragraphs: an element for articles with fewer may hold no more than the top of this one. */
const leastArticle = 400;

/** Letters of a first paragraph, below which nothing is the credit of a headline. */
const leastParagraph = 60;

const headings = "h1, h2, h3";
const authors =
  "[rel~=author], [itemprop~=author], [property=author], [class*=byline], [class*=author], .vcard, .by";

/**
 * Takes away what sites load below an article as one scrolls on, and the other posts of a list: elements for articles with an `h1` of
 * their own, and those made like the headline's own that begin with a headline and its author. True where there were any.
 */
export function removeOtherArticles(page: Page, headline: PageElement | null): boolean {
  const own = headline?.closest("article");
  const titled =
    own && proseIn(own) >= leastArticle
      ? selectAll(page, "article").filter((other) => other.querySelector("h1"))
      : [];
  const others = [...titled, ...(headline ? alikeOf(headline) : [])].filter(
    (other) => !isIn(headline, other) && !(own && isIn(other, own)),
  );
  for (const other of others) other.remove();
  return others.length > 0;
}

/** Of the elements around the headline that have paragraphs: siblings of the same kind with a headline and an author of their own. */
function alikeOf(headline: PageElement): PageElement[] {
  let hasProse = false;
  for (let own = headline.parentElement; own?.parentElement; own = own.parentElement) {
    if (/^(?:BODY|MAIN)$/.test(own.tagName)) return [];
    hasProse ||= firstParagraph(own) !== undefined;
    const kind = kindOf(own);
    if (!hasProse || kind === null) continue;
    const self = own;
    const alike = [...own.parentElement.children].filter((other) => other !== self && kindOf(other) === kind);
    if (alike.length === 0) continue;
    const marks = new Set(selectAll(own, authors).map(markOf));
    const others = alike.filter((other) => hasHeadlineAndAuthor(other, headline, marks));
    if (others.length > 0) return others;
  }
  return [];
}

const firstParagraph = (element: PageElement): PageElement | undefined =>
  selectAll(element, "p").find((paragraph) => paragraph.textContent.trim().length > leastParagraph);

/** What of an element's template stays the same from one article to the next; null where nothing tells that it has one. */
function kindOf(element: PageElement): string | null {
  const type = element.getAttribute("itemtype");
  if (type && /(?:Article|BlogPosting)$/.test(type)) return `${element.tagName} ${type}`;
  const [name = ""] = element.className.trim().split(/\s+/);
  return name || element.tagName === "ARTICLE" ? `${element.tagName} ${name}` : null;
}

/**
 * It begins with a heading, in a mere box of the same level as the headline, and names its author above its first paragraph in an element
 * as the headline's own does: of several people's answers, each has the speaker's name otherwise.
 */
function hasHeadlineAndAuthor(other: PageElement, headline: PageElement, marks: Set<string>): boolean {
  const first = firstParagraph(other);
  if (!first) return false;
  const inOrder = selectAll(other, "*");
  const above = new Set(inOrder.slice(0, inOrder.indexOf(first)));
  const heading = other.querySelector(headings);
  const isArticle = other.tagName === "ARTICLE" || other.getAttribute("itemtype") !== null;
  return (
    heading !== null &&
    above.has(heading) &&
    (isArticle || heading.tagName === headline.tagName) &&
    selectAll(other, authors).some((author) => above.has(author) && marks.has(markOf(author)))
  );
}

const markOf = (author: PageElement): string =>
  [author.tagName, author.className, author.getAttribute("rel"), author.getAttribute("itemprop")].join();

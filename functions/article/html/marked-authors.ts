import { cleanText } from "../clean-text.ts";
import { hasCommonFirstName, looksLikeCaselessName, looksLikeName } from "../text/looks-like-name.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { splitNames } from "../text/split-names.ts";
import { withoutByWord } from "../text/without-by-word.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";
import { partedText } from "./parted-text.ts";

const markedSelectors = [
  "[rel=author]",
  "[itemprop~=author] [itemprop~=name], [property=author] [property=name]",
  "[itemprop~=author], [property=author], [property='schema:author']",
  ".byline-name, .author-name, .contributor-name, .news-list-author, .author__name, .byline__name, .article__author-name, .p-author, .vcard .fn, .byline .author, .post-author, .entry-author, .article-author, .author a",
  ".byline, .article-byline, .c-byline, .author",
];

const elsewhere =
  "aside, nav, figcaption, blockquote, .comments, #comments, .comment, .reply, .h-cite, [class*=mention], [itemprop=comment], .related, .sidebar, .widget:not(.Blog)";

const ownFooters = "article footer, .post footer, .hentry footer, .h-entry footer";

/** True where what stands is not the article's, neither its authors nor its dates; a footer within an article is its own. */
export const isOfOthers = (element: PageElement): boolean =>
  element.closest(elsewhere) !== null ||
  (element.closest("footer") !== null && element.closest(ownFooters) === null);

/** Letters, and words of a headline. */
const [mostOfCard, fewestWords] = [300, 5];

/** A small box with a link to another article; the page's own headline may be a link where it stands in one of its headings. */
export const linksArticle = (card: PageElement, headings = "h1, h2"): boolean =>
  card.textContent.length <= mostOfCard &&
  selectAll(card, "a").some(
    (link) => link.textContent.trim().split(/\s+/).length >= fewestWords && !link.closest(headings),
  );

/** Marked elements that are looked at. */
const mostMarked = 40;

const isOnCard = ({ parentElement }: PageElement): boolean =>
  parentElement !== null && linksArticle(parentElement);

/** The names in links, properties and classes made for authors (the inner of two: "Posted by Nora Pell" has one of its own), outside of comments and other matter of the page. */
export function markedAuthors(page: Page): string[] {
  for (const selector of markedSelectors) {
    const texts = selectAll(page, selector)
      .filter((element) => !isOfOthers(element) && !isOnCard(element))
      .flatMap(
        (element) =>
          linkedNames(element) ?? cleanText(element.getAttribute("content") ?? partedText(element)),
      )
      .filter(
        (text) => text.length > 2 && text.length < 100 && !/^https?:/.test(text) && !isPlaceholder(text),
      );
    const names = texts
      .slice(0, mostMarked)
      .filter((text) => !texts.some((other) => text.endsWith(` ${other}`)))
      .slice(0, 4)
      .flatMap((text) => namesInCaseless(text) ?? splitNames(withoutByWord(text), true));
    // "Nora Pell", "Comments (12)"
    const full = names.filter((name) => name.includes(" "));
    if (names.length) return full.length ? full : names;
  }
  return namesInPortraits(page);
}

/** The names that are links, or known as names, beside which a place stands in a script without capitals: "القاهرة - <a>أحمد سالم</a>". */
function linkedNames(element: PageElement): string[] | null {
  const text = cleanText(element.textContent.slice(0, mostOfCard));
  if (!/\s[-–—|]\s/.test(text) || /[\p{Lu}\p{Ll}]/u.test(text)) return null;
  const names = selectAll(element, "a").map((link) => cleanText(link.textContent));
  if (names.length > 0) return names;
  const known = text.split(/\s[-–—|]\s/).filter(looksLikeCaselessName);
  return known.length === 1 ? known : null;
}

/** In a script without capitals the whole list of by-words is asked: "מאת נעמי …", "โดย วิภาดา …". */
const namesInCaseless = (text: string): string[] | null => {
  const names = /\p{Lu}|\p{Ll}/u.test(text) ? null : namesAfterByWord(text, []);
  return names?.length ? names : null;
};

/** What is read out for the portrait in a byline that has its name there alone. */
const namesInPortraits = (page: Page): string[] =>
  selectAll(page, ".byline img[alt], .author img[alt], [class*=byline] img[alt]")
    .filter((image) => !isOfOthers(image))
    .slice(0, mostMarked)
    .map((image) => cleanText(image.getAttribute("alt") ?? ""))
    .filter((name) => looksLikeName(name) && hasCommonFirstName(name))
    .slice(0, 4);

/** The name that a blog's author signs with, in small letters, where a link or element made for authors shows it. */
export function markedHandle(page: Page): string[] {
  for (const element of selectAll(
    page,
    "[rel~=author], .vcard .fn, .author a, [itemprop~=author], .p-author",
  )) {
    const text = withoutByWord(cleanText(element.textContent)).replace(/^by\s+/i, "");
    if (/^[\p{Ll}\d][\p{Ll}\d._-]{3,24}$/u.test(text) && /\p{L}{3}/u.test(text) && !isOfOthers(element))
      return [text];
  }
  return [];
}

/** ". .", "{{author}}", "[object Object]": what a template leaves where it was given nothing. */
export const isPlaceholder = (name: string): boolean =>
  (name.match(/\p{L}/gu)?.length ?? 0) < 2 || /^(?:\{|\[|%|\$\{|<|#)|^(?:author|your) name$/iu.test(name);

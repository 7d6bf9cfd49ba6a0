import { cleanText } from "../clean-text.ts";
import { asList, asText, type JsonRecord } from "../json-values.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { weightOf } from "../text/measure-text.ts";
import { declaredText } from "./declared-text.ts";
import { isOfOthers, linksArticle } from "./marked-authors.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";
import { type Place, placeOf } from "./place-of.ts";

/** Of the keywords that a page declares for search engines, so many are tags at most; where it has more than twice that, none: those were heaped up. */
const mostKeywords = 10;
/** Letters of a tag: "商品の改造が商標法違反に" is a headline. */
const longestTag = 30;

/**
 * The tags that a page declares, an element for each or a list of all of them in one, else those that it links to. Where there is none,
 * those keywords for search engines that `prose` tells of: systems fill them in for the whole site, and people with what they want to be
 * found by. Ghost's tags with "#" are for its editors.
 */
export function declaredTags(
  meta: MetaTags,
  node: JsonRecord | null,
  linked: string[],
  prose: () => string,
): string[] {
  const own = meta.all("article:tag");
  const keywords = asList(node?.keywords).flatMap((words) => asText(words) ?? []);
  const ofGhost = /^Ghost(?:\s|$)/.test(meta.first("generator") ?? "");
  const declared = tagsOf(
    [
      ...(own.length === 1 ? own.flatMap(listed) : own),
      ...[...keywords, ...meta.all("news_keywords"), ...meta.all("parsely-tags", "sailthru.tags")].flatMap(
        listed,
      ),
    ].filter((tag) => !(ofGhost && tag.startsWith("#"))),
  );
  if (declared.length > 0) return declared;
  const shown = tagsOf(linked);
  return shown.length > 0 ? shown : tagsToldOf(meta.all("keywords"), prose);
}

/** The article's links to its tags' pages, by the microformat that WordPress, Drupal and generators mark them with. */
export function linkedTags(page: Page): string[] {
  const known = new Map<PageElement, Place>();
  return selectAll(page, "a[rel~=tag]")
    .slice(0, mostLooked)
    .filter((link) => !/(?:^|\s)category(?:\s|$)/.test(link.getAttribute("rel") ?? ""))
    .filter((link) => !isOfOthers(link) && !placeOf(link, known).isOther && !isOnCard(link))
    .map((link) => cleanText(link.textContent))
    .filter((tag) => weightOf(tag) <= longestTag)
    .slice(0, mostLinked);
}

/** In a teaser of another article. */
function isOnCard(link: PageElement): boolean {
  const card = link.closest("article");
  return card !== null && card.querySelector("h2 a, h3 a, h4 a") !== null && linksArticle(card, "h1");
}

/** Links that are looked at, and tags among them. */
const [mostLooked, mostLinked] = [200, 20];

function tagsToldOf(keywords: string[], prose: () => string): string[] {
  const tags = tagsOf(keywords.flatMap((words) => words.split(/\s*[,;、，؛،]\s*/u)));
  if (tags.length === 0 || tags.length > 2 * mostKeywords) return [];
  const told = foldLetters(prose());
  return tags
    .filter((tag) => tag.split(" ").length <= mostWords && weightOf(tag) <= longestTag)
    .filter((tag) =>
      foldLetters(tag)
        .split(/\s+/)
        .every((word) => told.includes(stemOf(word))),
    )
    .slice(0, mostKeywords);
}

/** Words of a tag: what is longer is a phrase that people search for. */
const mostWords = 4;

/** A word less the ending that it may have otherwise in a text. */
const stemOf = (word: string): string => (word.length < 6 ? word : word.slice(0, -2));

const tagsOf = (tags: string[]): string[] => tags.flatMap((tag) => declaredText(tag) ?? []);

const listed = (words: string): string[] => words.split(/\s*,\s*/);

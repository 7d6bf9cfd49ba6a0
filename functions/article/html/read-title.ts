import { cleanText } from "../clean-text.ts";
import { firstText, type JsonRecord } from "../json-values.ts";
import { agrees, isInParts, isPart, isReworded, isWhole } from "./agrees-with-title.ts";
import { headingWords, kickerIn } from "./heading-words.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";
import { foldTitle as fold, hostOf, withoutSite } from "./title-without-site.ts";
import { unescapeTwice } from "./without-entities.ts";

/** The headline, the kicker that its h1 may hold, and the h1 that shows it: an h1 that the page's own metadata confirms, else what the metadata says. */
export function readTitle(
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
): { headline: string | null; kicker: string | null; element: PageElement | null } {
  const declared = [
    firstText(node, "headline", "name"),
    meta.first("og:title"),
    meta.first("twitter:title"),
    meta.first("dc.title", "title", "parsely-title", "sailthru.title"),
    titleOf(page),
  ]
    .map((title) => (title ? cleanText(unescapeTwice(title)) : ""))
    .filter((title) => title.length > 1);
  const chosen = chooseTitle(page, meta, node, declared);
  const parted = chosen.element ? kickerIn(chosen.element, declared) : null;
  return { ...chosen, kicker: parted && parted.rest === chosen.headline ? parted.kicker : null };
}

/** What the page calls itself outside of JSON-LD: its meta elements' titles and its first headings. */
export const titlesOf = (page: Page, meta: MetaTags): string[] =>
  [
    meta.first("og:title"),
    meta.first("twitter:title"),
    ...selectAll(page, "h1")
      .slice(0, 3)
      .map((heading) => heading.textContent),
  ].flatMap((title) => (title ? [cleanText(unescapeTwice(title))] : []));

function chooseTitle(
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
  declared: string[],
): { headline: string | null; element: PageElement | null } {
  const read = (selector: string) =>
    selectAll(page, selector)
      .slice(0, 80)
      .map((element) => ({
        element,
        text:
          kickerIn(element, declared)?.rest ??
          cleanText(headingWords(element)).replace(/(?<=.)\s?[#¶]$/u, ""),
      }))
      .filter(({ text }) => text.length > 3 && text.length < 400);
  const all = read("h1, h2, [itemprop~=headline]");

  // Many themes print the site's name in an h1 above the article's.
  const named = all.filter(({ text }) => !isSiteName(text, meta));
  const headings = named.some(({ element }) => element.tagName === "H1") ? named : all;
  const firsts = headings.filter(
    ({ element }) => element.tagName === "H1" || /\bheadline\b/.test(element.getAttribute("itemprop") ?? ""),
  );
  const isDeclared = ({ text }: { text: string }): boolean => declared.some((title) => agrees(text, title));
  const isTitle = ({ text }: { text: string }): boolean =>
    declared.some((title) => fold(title) === fold(text));
  const home = headings.filter(({ element, text }) => linksHome(element, text));
  const isOwn = (heading: (typeof headings)[number]): boolean => !home.includes(heading);
  const inOrder = [...firsts, ...headings];
  const confirmed =
    firsts.find((heading) => isOwn(heading) && isTitle(heading)) ??
    inOrder.find((heading) => isOwn(heading) && isDeclared(heading)) ??
    read(lowerHeadings).find(isDeclared) ??
    soleEntry(headings, declared) ??
    inOrder.find(isDeclared) ??
    soleOf(
      headings.filter(
        (heading) => isOwn(heading) && isWhole(heading.text) && isInParts(heading.text, declared),
      ),
    ) ??
    read(oldHeadings).find(({ text }) => isWhole(text) && isInParts(text, declared));
  if (confirmed) {
    const { text, element } =
      headings.find((other) => declared.some((title) => namesSection(title, other.text, confirmed.text))) ??
      confirmed;
    return { headline: text, element };
  }
  const labelled = firsts.find(({ text }) =>
    declared.some((title) => fold(title).length > 15 && fold(text).endsWith(fold(title))),
  );
  if (labelled)
    return {
      headline: declared.find((title) => fold(labelled.text).endsWith(fold(title)))!,
      element: labelled.element,
    };
  const only = firsts.length === 1 ? firsts[0]! : null;
  if (only && isWhole(only.text) && !declared.slice(0, -1).length)
    return { headline: only.text, element: only.element };
  if (only && isWhole(only.text) && !firstText(node, "headline") && isReworded(only.text, declared)) {
    return { headline: only.text, element: only.element };
  }
  const top = firsts.length === 0 ? headings.find(isOwn) : null;
  if (top && isWhole(top.text) && !firstText(node, "headline") && isReworded(top.text, declared))
    return { headline: top.text, element: top.element };
  const title = declared[0] ? withoutSite(declared[0], siteNames(meta, node), ownHosts(page, meta)) : null;
  if (title && !isSiteName(title, meta)) return { headline: title, element: only?.element ?? null };
  return {
    headline: only?.text ?? firsts[0]?.text ?? title,
    element: only?.element ?? firsts[0]?.element ?? null,
  };
}

/** Where Blogger's themes and old pages print headlines. */
const lowerHeadings = "h3, h4, .entry-title, .post-title, .p-name";

/** Where pages laid out in tables and boxes do. */
const oldHeadings =
  "font, b, strong, big, td > span, [class*=head], [class*=titl], [class*=titol], [class*=titul], [class*=titre]";

/** The page's only heading that links to where the entry stands for good, where it is a part of a title: it may be of two words. */
function soleEntry<Heading extends { element: PageElement; text: string }>(
  headings: Heading[],
  titles: string[],
): Heading | undefined {
  const [own, ...others] = headings.filter(({ element }) => element.querySelector("a[rel~=bookmark]"));
  return own && others.length === 0 && titles.some((title) => isPart(own.text, title)) ? own : undefined;
}

/** One alone: of several none is known for the headline. */
const soleOf = <Heading>(headings: Heading[]): Heading | undefined =>
  headings.length === 1 ? headings[0] : undefined;

/** The site's name, as blogs print it in an h1 on every page: all of it is a link to the front page. */
function linksHome(heading: PageElement, text: string): boolean {
  const link = heading.querySelector("a[href]");
  if (!link || cleanText(link.textContent) !== text) return false;
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link.getAttribute("href")!.trim());
}

/** True for "Stream | Node.js documentation", where the page's h1 is its manual's name and a lower heading its own. */
function namesSection(title: string, heading: string, site: string): boolean {
  const parts = title.split(/\s[|–—-]\s/).map(fold);
  return (
    parts.length > 1 &&
    parts[0] === fold(heading) &&
    parts.at(-1) === fold(site) &&
    /documentation|manual|reference|handbook/i.test(site)
  );
}

function titleOf(page: Page): string | null {
  return page.querySelector("title")?.textContent ?? null;
}

function siteNames(meta: MetaTags, node: JsonRecord | null): string[] {
  const publisher = node?.publisher;
  const name =
    typeof publisher === "object" && publisher !== null ? firstText(publisher as JsonRecord, "name") : null;
  return [
    meta.first("og:site_name"),
    meta.first("application-name"),
    meta.first("apple-mobile-web-app-title"),
    name,
  ].filter((site) => site !== null);
}

/** Where the page says that it stands. */
function ownHosts(page: Page, meta: MetaTags): string[] {
  const addresses = [page.querySelector("link[rel=canonical]")?.getAttribute("href"), meta.first("og:url")];
  return addresses.flatMap((address) => hostOf(address) ?? []);
}

function isSiteName(title: string, meta: MetaTags): boolean {
  return siteNames(meta, null).some((site) => fold(site) === fold(title));
}

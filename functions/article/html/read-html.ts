import type { Draft } from "../article-draft.ts";
import { cleanOrNull, cleanText } from "../clean-text.ts";
import { findDates } from "../date/find-dates.ts";
import { asList, asText, firstText } from "../json-values.ts";
import { chooseLanguage } from "../language/choose-language.ts";
import { safeUrl } from "../safe-url.ts";
import { dayOrderOf } from "../text/day-order.ts";
import { isProse, weightOf } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { readDateline } from "../text/read-dateline.ts";
import { takeSignature } from "../text/signature.ts";
import { agreedBylines } from "./agreed-bylines.ts";
import { aroundHeadline } from "./around-headline.ts";
import { boundPage } from "./bound-page.ts";
import { cleanBlocks } from "./clean-blocks.ts";
import { byContainer, byDefuddle, byReadability, removeNoise } from "./extract-body.ts";
import { articleNode } from "./json-ld.ts";
import { leadImage } from "./lead-image.ts";
import { MetaTags } from "./meta-tags.ts";
import { type Page, parsePage } from "./page-element.ts";
import { declaredAuthors } from "./read-page-authors.ts";
import { agreedDate, dateInUrl, dateOfClock, declaredDates } from "./read-page-dates.ts";
import { readTitle } from "./read-title.ts";
import { signedBelow } from "./signed-below.ts";
import { visibleLines } from "./visible-lines.ts";

/** A body of fewer letters asks for a second opinion, on pages of fewer elements than this: it is the slower reader. */
const shortBody = 250;
const mostForSecond = 5000;

/** A whole web page: metadata by a cascade of what it declares and what it shows, the body by an extractor, then cleaned. */
export async function readHtml(source: string, defaultLanguage: string): Promise<Draft> {
  const { html, jsonLd, elements } = boundPage(source);
  const page = parsePage(
    html.includes("<html") || html.includes("<HTML") ? html : `<html><body>${html}</body></html>`,
  );
  const meta = new MetaTags(page);
  const linked = articleNode(jsonLd);
  const node = linked?.node ?? null;
  const sample = page.body?.textContent.slice(0, 60_000) ?? "";
  const declaredLanguage =
    page.documentElement.getAttribute("lang") ?? meta.first("og:locale", "content-language", "language");
  const language = chooseLanguage(sample.replace(/\s+/g, " "), "", declaredLanguage, defaultLanguage);
  const order = dayOrderOf(language, sample);
  const { headline, kicker, element } = readTitle(page, meta, node);
  const shown = aroundHeadline(page, element, headline, (line) => findDates(line, order, language));
  const declared = declaredDates(page, meta, node, order);
  const canonicalUrl = canonicalOf(page, meta, node ? firstText(node, "url") : null);
  const authors = declaredAuthors(page, meta, node, linked?.byId ?? new Map());
  const section =
    meta.first("article:section", "parsely-section") ??
    asText(asList(node?.articleSection)[0]) ??
    cleanOrNull(page.querySelector("[itemprop=articleSection]")?.textContent);
  const image = leadImage(page, meta, node, canonicalUrl);
  const printed = element ? cleanText(element.textContent) : null;
  const known = new Set([headline, printed, shown.standfirst].filter((text) => text !== null));
  const clock = dateOfClock(page, order);
  const description =
    cleanOrNull(meta.first("og:description", "description", "twitter:description")) ??
    cleanOrNull(firstText(node, "description"));
  const named = agreedBylines(shown, authors);
  // Before the body is taken out of the page.
  const foot = named.length === 0 && /^vi\b/.test(language) ? visibleLines(page.body ?? page) : [];
  const blocks = await extract(page, elements < mostForSecond ? html : null, known);
  // Below what the page says of itself, where the body begins with that.
  const at = blocks.length > 1 && blocks[0]!.text === description ? 1 : 0;
  const first = blocks[at];
  const dateline = first ? readDateline(first.text) : null;
  const bylines = named.length > 0 ? named : signedBelow(foot, blocks);
  const { body, agency } = takeSignature(
    withoutByline(dateline && first ? blocks.with(at, { ...first, text: dateline.rest }) : blocks, bylines),
  );
  return {
    headline,
    kicker,
    standfirst: shown.standfirst,
    bylines,
    agency: dateline?.agency ?? shown.agency ?? agency,
    dateline: dateline?.place ?? null,
    section,
    tags: [
      ...meta.all("article:tag"),
      ...asList(node?.keywords).flatMap((word) => asText(word)?.split(/\s*,\s*/) ?? []),
      ...meta.all("news_keywords").flatMap((words) => words.split(/\s*,\s*/)),
    ],
    publishedAt:
      agreedDate(declared, shown.printed) ??
      shown.publishedAt ??
      clock ??
      dateInUrl(canonicalUrl) ??
      dateline?.date ??
      null,
    modifiedAt: declared.modifiedAt ?? shown.modifiedAt,
    language: declaredLanguage,
    canonicalUrl,
    description,
    image,
    body,
  };
}

/** The body without "By Jane Doe" among its first paragraphs, where that is who wrote it. */
const withoutByline = <Kind extends { text: string }>(body: Kind[], bylines: string[]): Kind[] =>
  body.filter(({ text }, at) => {
    const names = at < 4 && weightOf(text) < 80 && !isProse(text) ? namesAfterByWord(text, []) : null;
    return !names?.length || !names.every((name) => bylines.includes(name));
  });

/** Readability's choice, unless the element made for the article has much more in it, or it found next to nothing. */
async function extract(
  page: Page,
  html: string | null,
  known: Set<string>,
): Promise<ReturnType<typeof cleanBlocks>> {
  removeNoise(page);
  const container = byContainer(page);
  const whole = container ? cleanBlocks(container.blocks(), known) : [];
  const first = cleanBlocks(byReadability(page) ?? [], known);
  const size = (blocks: typeof first): number => blocks.reduce((sum, block) => sum + weightOf(block.text), 0);
  if (container && size(first) < container.letters * 0.6 && size(whole) > size(first)) return whole;
  if (size(first) >= shortBody || html === null) return first;
  const second = cleanBlocks((await byDefuddle(html)) ?? [], known);
  return size(second) > size(first) * 1.5 ? second : first;
}

function canonicalOf(page: Page, meta: MetaTags, url: string | null): string | null {
  return (
    safeUrl(cleanText(page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "")) ??
    safeUrl(meta.first("og:url")) ??
    safeUrl(url)
  );
}

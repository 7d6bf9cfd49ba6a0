import type { Block } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { cleanOrNull, cleanText } from "../clean-text.ts";
import { findDates } from "../date/find-dates.ts";
import { firstText } from "../json-values.ts";
import { chooseLanguage } from "../language/choose-language.ts";
import { safeUrl } from "../safe-url.ts";
import { takeCredit } from "../text/closing-credit.ts";
import { datelineOfStandfirst, openingDateline } from "../text/dateline-in.ts";
import { dayOrderOf } from "../text/day-order.ts";
import { isProse, weightOf } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { takeSignature } from "../text/signature.ts";
import { withoutAuthorNote } from "../text/without-author-note.ts";
import { agreedBylines } from "./agreed-bylines.ts";
import { aroundHeadline, headlineLine } from "./around-headline.ts";
import { authorsNearBody } from "./authors-near-body.ts";
import { boundPage } from "./bound-page.ts";
import { chooseBody } from "./choose-body.ts";
import { declaredTags, linkedTags } from "./declared-tags.ts";
import { declaredText } from "./declared-text.ts";
import { embargoNotice } from "./embargo-notice.ts";
import { headlineInLines } from "./headline-in-lines.ts";
import { articleNode } from "./json-ld.ts";
import { leadImage } from "./lead-image.ts";
import { markedKicker } from "./marked-kicker.ts";
import { markedStandfirst } from "./marked-standfirst.ts";
import { MetaTags } from "./meta-tags.ts";
import { type Page, parsePage } from "./page-element.ts";
import { partStandfirst } from "./part-standfirst.ts";
import { declaredAgency, declaredAuthors, siteLabels } from "./read-page-authors.ts";
import { agreedDate, dateInUrl, dateOfClock, declaredDates, withHour } from "./read-page-dates.ts";
import { readSection } from "./read-section.ts";
import { readTitle, titlesOf } from "./read-title.ts";
import { removeOtherArticles } from "./remove-other-articles.ts";
import { storyInState } from "./story-in-state.ts";
import { type VisibleLine, visibleLines } from "./visible-lines.ts";
import { withoutHeaderLines } from "./without-header-lines.ts";

/** Of more elements no second opinion on the body is asked: it is the slower reader. */
const mostForSecond = 5000;
/** Blocks of a note about the author at the foot: the extractor has left most of its box out. */
const mostOfNote = 3;

/** A whole web page: metadata by a cascade of what it declares and what it shows, the body by an extractor, then cleaned. */
export async function readHtml(source: string, defaultLanguage: string): Promise<Draft> {
  const { html, jsonLd, states, elements } = boundPage(source);
  const page = parsePage(
    html.includes("<html") || html.includes("<HTML") ? html : `<html><body>${html}</body></html>`,
  );
  const meta = new MetaTags(page);
  const titles = titlesOf(page, meta);
  const declaring = articleNode(jsonLd, titles);
  const all = visibleLines(page.body);
  const story = all.some(({ text }) => isProse(text)) ? null : storyInState(states, titles);
  const described = story ? { ...declaring, node: { ...story, ...declaring.node } } : declaring;
  const { node } = described;
  const sample = sampleOf(page, all);
  const declaredLanguage =
    page.documentElement.getAttribute("lang") ?? meta.first("og:locale", "content-language", "language");
  const language = chooseLanguage(sample.replace(/\s+/g, " "), "", declaredLanguage, defaultLanguage);
  const order = dayOrderOf(language, sample);
  const { headline: title, kicker, element } = readTitle(page, meta, node);
  const isAlone = !removeOtherArticles(page, element);
  const lines = isAlone ? all : visibleLines(page.body);
  const datesOf = (line: string) => findDates(line, order, language);
  const headline = headlineInLines(page, lines, title, datesOf) ?? title;
  const at = headlineLine(lines, element, headline);
  const site = siteLabels(meta, described);
  const shown = aroundHeadline(lines, at, datesOf, site);
  const declared = declaredDates(page, meta, node, order);
  const canonicalUrl = canonicalOf(page, meta, node ? firstText(node, "url") : null);
  const authors = declaredAuthors(page, meta, described, site);
  const section = readSection(page, meta, node, element);
  const image = leadImage(page, meta, described, canonicalUrl);
  const printed = element ? cleanText(element.textContent) : null;
  const summary =
    shown.standfirst ??
    summaryOfEntry(page) ??
    markedStandfirst(page, lines, at) ??
    firstText(story, "alternativeHeadline");
  const overline = markedKicker(page, lines, at, datesOf);
  const known = new Set([headline, printed, summary].filter((text) => text !== null));
  const tags = linkedTags(page);
  const clock = dateOfClock(page, order);
  const descriptions = [
    ...meta.all("og:description", "description", "twitter:description"),
    firstText(node, "description"),
  ].map(declaredText);
  const description = descriptions.find((text) => text !== null) ?? null;
  const standfirst = partStandfirst(summary, descriptions);
  const agreed = agreedBylines(shown, authors);
  const signed = agreed.length > 0 ? null : authorsNearBody(lines, at, datesOf);
  const found = await chooseBody(page, {
    headline: element,
    below: lines.slice(at + 1),
    above: lines.slice(0, Math.max(0, at)),
    html: isAlone && elements < mostForSecond ? html : null,
    articleBody: node ? firstText(node, "articleBody") : null,
    known,
  });
  const named = signed?.(found) ?? agreed;
  const notice = embargoNotice(lines, at, found, datesOf);
  const { body: told, reporters } = takeCredit(found.filter(({ text }) => text !== notice?.text));
  const bylines = [named, bylinesOfDateline(told)].find((some) => some.length > 0) ?? reporters;
  const publishedAt =
    agreedDate(declared, shown.printed) ??
    withHour(shown.publishedAt, clock) ??
    clock ??
    dateInUrl(canonicalUrl);
  const modifiedAt = declared.modifiedAt ?? shown.modifiedAt;
  const blocks = withoutHeaderLines(told, bylines, [publishedAt, modifiedAt], datesOf);
  // Where the body begins with what the page says of itself, or a heading, the paragraph below that may have the dateline.
  const openings = blocks
    .slice(0, blocks[0]?.text === description || blocks[0]?.kind === "heading" ? 2 : 1)
    .map(({ text }) => openingDateline(text, blocks));
  const from = openings.findIndex((opening) => opening !== null);
  const dateline = openings[from] ?? null;
  const filed = dateline ? null : datelineOfStandfirst(standfirst.rest, blocks);
  const deck = !standfirst.rest && isDeck(blocks, from === 1) ? blocks[0]!.text : null;
  const { body, agency } = takeSignature(
    withoutAuthorNote(
      withoutByline(
        dateline ? blocks.with(from, { ...blocks[from]!, text: dateline.rest }) : blocks,
        bylines,
      ),
      bylines,
      mostOfNote,
    ),
  );
  return {
    embargo: notice?.until ?? null,
    headline,
    kicker: kicker ?? standfirst.label ?? overline,
    standfirst: filed?.rest ?? standfirst.rest ?? deck,
    bylines,
    agency: (dateline ?? filed)?.agency ?? shown.agency ?? agency ?? declaredAgency(meta, node, site),
    dateline: (dateline ?? filed)?.place ?? shown.place,
    section,
    tags: declaredTags(meta, node, tags, () => [headline, ...body.map(({ text }) => text)].join("\n")),
    publishedAt: publishedAt ?? dateline?.date ?? null,
    modifiedAt,
    language: declaredLanguage,
    canonicalUrl,
    description,
    image,
    body: deck === null ? body : body.slice(1),
  };
}

/** Letters of a deck. */
const [shortestDeck, longestDeck] = [45, 420];

/** A heading above the first paragraph that is a sentence, or has the dateline below it. */
function isDeck([first, second]: Block[], isAboveDateline: boolean): boolean {
  if (first?.kind !== "heading" || second?.kind !== "paragraph") return false;
  const weight = weightOf(first.text);
  return isAboveDateline || (/[.!]$/.test(first.text) && weight >= shortestDeck && weight <= longestDeck);
}

/** Who is named beside the place and the day at the head of the body. */
function bylinesOfDateline(body: Block[]): string[] {
  const byline = body[0] && openingDateline(body[0].text, body)?.byline;
  return byline ? [byline] : [];
}

/** Characters. */
const [leastSample, longestSample] = [400, 60_000];

/** The page's words, those of neighbouring boxes apart; with what it hides where that is nearly all. */
function sampleOf(page: Page, lines: VisibleLine[]): string {
  const shown = lines
    .map(({ text }) => text)
    .join("\n")
    .slice(0, longestSample);
  return shown.length < leastSample ? page.body.textContent.slice(0, longestSample) : shown;
}

/** The body without "By Jane Doe" among its first paragraphs or its last two, where that is who wrote it. */
const withoutByline = <Kind extends { text: string }>(body: Kind[], bylines: string[]): Kind[] =>
  body.filter(({ text }, at) => {
    const most = at < 4 ? 80 : at >= body.length - 2 ? 120 : 0;
    const names = weightOf(text) < most && !isProse(text) ? namesAfterByWord(text, []) : null;
    return !names?.length || !names.every((name) => bylines.includes(name));
  });

/** What the marks of microformats (h-entry) give as the article's summary: exports of Medium print their subtitles in it. */
const summaryOfEntry = (page: Page): string | null => {
  const summary = page.querySelector(".h-entry > .p-summary");
  return summary && !summary.closest(".h-cite, .h-feed") ? cleanOrNull(summary.textContent) : null;
};

function canonicalOf(page: Page, meta: MetaTags, url: string | null): string | null {
  return (
    safeUrl(
      cleanText(
        page.querySelector("link[rel=canonical], .h-entry a.p-canonical")?.getAttribute("href") ?? "",
      ),
    ) ??
    safeUrl(meta.first("og:url")) ??
    safeUrl(url)
  );
}

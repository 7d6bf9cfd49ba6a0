import type { Draft } from "../article-draft.ts";
import { cleanText } from "../clean-text.ts";
import { findDates } from "../date/find-dates.ts";
import { printedDate } from "../date/printed-date.ts";
import { hostOf, withoutOwnSite } from "../html/title-without-site.ts";
import { unescapeTwice } from "../html/without-entities.ts";
import { imageUrl } from "../image-url.ts";
import { firstText, type JsonRecord } from "../json-values.ts";
import { canonical } from "../language/choose-language.ts";
import { identifyLanguage } from "../language/identify-language.ts";
import { primaryLanguage } from "../language/primary-language.ts";
import { longestHeadline } from "../longest-headline.ts";
import { safeUrl } from "../safe-url.ts";
import { takeCredit } from "../text/closing-credit.ts";
import { openingDateline } from "../text/dateline-in.ts";
import { dayOrderOf } from "../text/day-order.ts";
import { embargoLine } from "../text/embargo-line.ts";
import { markLines } from "../text/mark-lines.ts";
import { isProse, mayHead, weightOf } from "../text/measure-text.ts";
import { takeSignature } from "../text/signature.ts";
import { withoutAuthorNote } from "../text/without-author-note.ts";
import { blocksOfMarkdown, type MarkdownBlock } from "./blocks-of-markdown.ts";
import { boundMarkdown } from "./bound-markdown.ts";
import { embargoOf, scheduledFor } from "./embargo-of.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { takeLabelRow } from "./label-row.ts";
import { readFields } from "./read-fields.ts";
import { refuseDraft, refuseExpired } from "./refuse-draft.ts";
import { stripMacros } from "./strip-macros.ts";
import { takeCredits } from "./take-credits.ts";
import { isTrail, withoutFurniture } from "./without-furniture.ts";

/** A Markdown article: front matter first, then what stands under the title, then the prose. */
export function readMarkdown(
  text: string,
  {
    key,
    now,
    uploadedAt = now,
    publication,
  }: { key: string; now?: Date; uploadedAt?: Date; publication?: string },
): Draft {
  const { fields: declared, body } = splitFrontMatter(text);
  refuseDraft(declared);
  boundMarkdown(body);
  const { blocks: all, image } = blocksOfMarkdown(stripMacros(body));
  const own = withoutMenu(all.filter((block) => !isTrail(block)));
  const { row, rest: shown } = takeLabelRow(own, firstText(declared, "title"));
  refuseDraft(row);
  const fields = { ...row, ...declared };
  const sample = sampleOf(shown, fields);
  const language = identifyLanguage(sample);
  const order = dayOrderOf(languageWithRegion(fields, language), sample, true);
  const notice = embargoLine(
    markLines(
      shown
        .slice(0, mostAboveText)
        .map(({ text: words, kind }) => ({ text: kind === "code" ? "" : words, afterGap: true })),
      (line) => findDates(line, order, language),
    ),
  );
  const blocks = notice ? shown.filter((_, index) => index !== notice.index) : shown;
  const expiry = refuseExpired(fields, now ?? null, order);
  const read = readFields(fields, order);
  const title = read.headline ? withoutMarks(cleanText(unescapeTwice(read.headline))) : null;
  const given = title ? withoutOwnSite(title, ...sitesOf(fields, read, publication ?? null)) : null;
  const { headline, rest } = takeHeadline(blocks, given);
  const {
    kept: uncredited,
    names,
    date,
    standfirst,
  } = takeCredits(rest, (line) => findDates(line, order, language));
  const kept = withoutFurniture(uncredited);
  const first = kept[0];
  const dateline = first?.kind === "paragraph" ? openingDateline(first.text, kept) : null;
  if (dateline && first) kept[0] = { ...first, text: dateline.rest };
  const { body: told, reporters } = takeCredit(kept.map(({ kind, text: words }) => ({ kind, text: words })));
  const bylines = [read.bylines ?? [], names, reporters].find((some) => some.length > 0) ?? [];
  const signed = takeSignature(withoutAuthorNote(told, bylines));
  const picture = imageUrl(image?.url ?? null);
  return {
    ...read,
    embargo:
      embargoOf(fields, [language, read.language], now ?? null, order) ??
      notice?.until ??
      scheduledFor(read.publishedAt, uploadedAt ?? null),
    expiry,
    headline,
    standfirst: read.standfirst ?? standfirst,
    bylines,
    agency: read.agency ?? dateline?.agency ?? signed.agency,
    dateline: read.dateline ?? dateline?.place ?? null,
    publishedAt: read.publishedAt ?? date ?? dateline?.date ?? dateInName(key),
    canonicalUrl: safeUrl(read.canonicalUrl),
    image:
      read.image ?? (picture ? { url: picture, alt: image!.alt, caption: image!.title, credit: null } : null),
    body: signed.body,
  };
}

/** Blocks among which a line that holds the article back is looked for. */
const mostAboveText = 8;

/** Names and hosts of the site that the article is on, or was taken from. */
function sitesOf(
  fields: JsonRecord,
  read: Omit<Draft, "body">,
  publication: string | null,
): [string[], string[]] {
  const source = firstText(fields, "source", "site", "site_name");
  const names = [publication, source, source?.replace(/\s+(?:blog|news)$/i, "")];
  const hosts = [source, firstText(fields, "url", "source_url"), read.canonicalUrl].map(hostOf);
  return [names.filter((name) => typeof name === "string"), hosts.filter((host) => host !== null)];
}

/** The front matter's title, or the first heading; the heading that repeats it is no part of the body. */
function takeHeadline(
  blocks: MarkdownBlock[],
  given: string | null,
): { headline: string | null; rest: MarkdownBlock[] } {
  const at = blocks.slice(0, 8).findIndex((block) => block.kind === "heading");
  const heading = at >= 0 ? blocks[at]! : null;
  const fold = (text: string): string =>
    cleanText(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  if (given) {
    const repeated = heading && at === 0 && (fold(heading.text) === fold(given) || heading.level === 1);
    return { headline: given, rest: repeated ? blocks.slice(1) : blocks };
  }
  if (!heading || (at > 0 && blocks.slice(0, at).some((block) => isProse(block.text))))
    return isBoldHeadline(blocks)
      ? { headline: blocks[0]!.text, rest: blocks.slice(1) }
      : { headline: null, rest: blocks };
  return { headline: heading.text, rest: blocks.filter((block) => block !== heading) };
}

/** The blocks less the links that a saved page has above its title, where these are all that stands there. */
function withoutMenu(blocks: MarkdownBlock[]): MarkdownBlock[] {
  const title = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  const above = blocks.slice(0, Math.max(0, title));
  return above.every(({ kind, linked }) => kind !== "heading" && linked > mostlyLinks)
    ? blocks.slice(above.length)
    : blocks;
}

/** Share of letters. */
const mostlyLinks = 0.8;

/** "**Bridge stuck open**" at the very top, as word processors export a title that was not styled as a heading. */
const isBoldHeadline = ([first, ...rest]: MarkdownBlock[]): boolean =>
  first?.kind === "paragraph" &&
  first.isBold &&
  mayHead(first.text) &&
  weightOf(first.text) <= longestHeadline &&
  rest.some(({ kind, isBold, text }) => kind === "paragraph" && !isBold && isProse(text));

/** Characters. */
const longestSample = 30_000;

/** What the article's language, spelling and ways with dates are told from. */
const sampleOf = (blocks: MarkdownBlock[], fields: JsonRecord): string =>
  [
    ...Object.values(fields).filter((value) => typeof value === "string" && slashed.test(value)),
    ...blocks.map(({ text }) => text),
  ]
    .join("\n")
    .slice(0, longestSample);

const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}/;

/** "en-US" where the front matter says so and the words are English; else what they show. */
function languageWithRegion(fields: JsonRecord, shown: string | null): string {
  const declared = firstText(fields, "lang", "language", "locale");
  const tag = declared && canonical(declared);
  return tag && (shown === null || primaryLanguage(tag) === primaryLanguage(shown)) ? tag : (shown ?? "und");
}

/** A title in front matter may be emphasised as the text is: "The **long** night of the `ferry`". */
const withoutMarks = (title: string): string =>
  title
    .replace(/\[([^\]]{1,300})\]\(\S{1,500}?\)/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/(?<![\w*])(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2");

/** `2024-07-20-chinas-call.md`, as Jekyll, Eleventy and Docusaurus name files. */
function dateInName(key: string): string | null {
  const name = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_/.])[^/]*(?:\/index\.\w+)?$/.exec(key);
  return name ? printedDate(name[1]) : null;
}

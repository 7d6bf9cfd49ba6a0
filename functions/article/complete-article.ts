import type { Article, Block, LeadImage } from "./article.ts";
import type { Draft } from "./article-draft.ts";
import { cleanText } from "./clean-text.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import { runsRightToLeft } from "./language/scripts.ts";
import { longestHeadline } from "./longest-headline.ts";
import { partParagraph } from "./part-paragraph.ts";
import { readingTime } from "./reading-time.ts";
import { Rejection } from "./rejection.ts";
import { safeUrl } from "./safe-url.ts";
import { withoutEndMark } from "./text/measure-text.ts";
import { partWire } from "./text/part-wire.ts";
import { withoutTake } from "./text/slug-line.ts";
import { isAuthorIntroduced } from "./text/without-author-note.ts";
import { within } from "./within.ts";
import { withoutBoilerplate } from "./without-boilerplate.ts";
import { withoutPullQuotes } from "./without-pull-quotes.ts";
import { withoutTracking } from "./without-tracking.ts";

/** Characters. Whatever a source says, a row of the table holds it: some put the whole article into a field. */
const longestText = 1000;
const longestLabel = 200;
const longestSection = 100;
const mostBlocks = 5000;

/** The article of a draft: cleaned, its language, direction and counts found. Throws `no-headline` or `no-body`. */
export function completeArticle(draft: Draft, defaultLanguage: string): Article {
  const headline = within(longestHeadline, draft.headline && withoutTake(cleanText(draft.headline)));
  const body = withoutBoilerplate(withoutPullQuotes(cleanBlocks(draft.body)));
  if (!headline) {
    throw new Rejection(
      "no-headline",
      "No headline was found: put it in the first line of a text, in `title:` of Markdown, or in the page's title or h1.",
    );
  }
  if (body.length === 0) {
    throw new Rejection(
      "no-body",
      `Nothing but a headline was found (“${headline.slice(0, 80)}”): add the article's paragraphs below it.`,
    );
  }
  const prose = body.map((block) => block.text).join("\n");
  const credits = namesOf(draft).map(partWire);
  const language = chooseLanguage(prose, headline, draft.language ?? null, defaultLanguage);
  return {
    headline,
    standfirst: isSignature(draft) ? null : distinct(within(longestText, draft.standfirst), headline),
    kicker: distinct(within(longestLabel, draft.kicker), headline),
    bylines: unique(credits.map(({ name }) => name)).slice(0, 20),
    agency: within(longestLabel, draft.agency ?? credits.find(({ wire }) => wire)?.wire),
    dateline: within(longestLabel, draft.dateline),
    section: /\p{L}/u.test(draft.section ?? "") ? within(longestSection, draft.section) : null,
    tags: unique((draft.tags ?? []).map((tag) => tag.replace(/^\s*[#＃]+(?=\S)/u, ""))).slice(0, 50),
    publishedAt: draft.publishedAt ?? null,
    modifiedAt: draft.modifiedAt ?? null,
    language,
    direction: runsRightToLeft(`${headline}\n${prose.slice(0, 4000)}`) ? "rtl" : "ltr",
    canonicalUrl: withoutTracking(safeUrl(draft.canonicalUrl)),
    description: within(longestText, draft.description),
    image: draft.image ? boundImage(draft.image) : null,
    body,
    ...readingTime(prose, language),
    template: within(longestLabel, draft.template),
  };
}

function boundImage({ url, alt, caption, credit }: LeadImage): LeadImage {
  const bound = (text: string | null) => within(longestText, text);
  return { url, alt: bound(alt), caption: bound(caption), credit: bound(credit) };
}

function cleanBlocks(blocks: Block[]): Block[] {
  const clean: Block[] = [];
  for (const { kind, text } of blocks.slice(0, mostBlocks)) {
    const plain = kind === "code" ? cleanText(text) : withoutEndMark(cleanText(text));
    if (/[\p{L}\p{N}]/u.test(plain))
      clean.push(...partParagraph(plain).map((part) => ({ kind, text: part })));
  }
  return clean;
}

/**
 * "Nora Pell, Warden, and Joe Lund, Professor of Birds", "Nora Pell is a warden": the authors and what they are, below the
 * headline. A sentence that says what both did is a standfirst: "Nora Pell and Joe Lund walked the coast for six weeks."
 */
function isSignature({ standfirst, bylines = [] }: Draft): boolean {
  const line = cleanText(standfirst ?? "");
  if (bylines.some((name) => isAuthorIntroduced(line, name))) return true;
  const [first] = bylines;
  return (
    bylines.length > 1 &&
    line.startsWith(`${first},`) &&
    !/[.!?…]["”»]?$/.test(line) &&
    bylines.every((name) => line.includes(name))
  );
}

/** The names of the authors, and not where the first of them writes from ("Nora Pell, Port Ellery"). */
const namesOf = ({ bylines, dateline }: Draft): string[] =>
  unique((bylines ?? []).filter((name, at) => (at === 0 || name !== dateline) && !isAccount(name)));

/** "mo_editor": what somebody logs in as. */
const isAccount = (name: string): boolean => /^[a-z\d.-]*_[a-z\d._-]*$/.test(name.trim());

const distinct = (text: string | null, headline: string): string | null => (text === headline ? null : text);

function unique(texts: string[]): string[] {
  return [...new Set(texts.map((text) => within(longestLabel, text)).filter((text) => text !== null))];
}

import type { Article, Block } from "./article.ts";
import type { Draft } from "./article-draft.ts";
import { cleanOrNull, cleanText } from "./clean-text.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import { runsRightToLeft } from "./language/scripts.ts";
import { readingTime } from "./reading-time.ts";
import { Rejection } from "./rejection.ts";
import { safeUrl } from "./safe-url.ts";
import { shorten } from "./shorten.ts";
import { isAuthorIntroduced } from "./text/without-author-note.ts";
import { withoutTracking } from "./without-tracking.ts";

/** Characters. */
const longestHeadline = 400;
const longestSection = 100;
const mostBlocks = 5000;

/** The article of a draft: cleaned, its language, direction and counts found. Throws `no-headline` or `no-body`. */
export function completeArticle(draft: Draft, defaultLanguage: string): Article {
  const headline = within(longestHeadline, draft.headline);
  const body = cleanBlocks(draft.body);
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
  const language = chooseLanguage(prose, headline, draft.language ?? null, defaultLanguage);
  return {
    headline,
    standfirst: isSignature(draft) ? null : distinct(cleanOrNull(draft.standfirst), headline),
    kicker: distinct(cleanOrNull(draft.kicker), headline),
    bylines: unique(draft.bylines ?? []).slice(0, 20),
    agency: cleanOrNull(draft.agency),
    dateline: cleanOrNull(draft.dateline),
    section: /\p{L}/u.test(draft.section ?? "") ? within(longestSection, draft.section) : null,
    tags: unique((draft.tags ?? []).map((tag) => tag.replace(/^\s*[#＃]+(?=\S)/u, ""))).slice(0, 50),
    publishedAt: draft.publishedAt ?? null,
    modifiedAt: draft.modifiedAt ?? null,
    language,
    direction: runsRightToLeft(`${headline}\n${prose.slice(0, 4000)}`) ? "rtl" : "ltr",
    canonicalUrl: withoutTracking(safeUrl(draft.canonicalUrl)),
    description: cleanOrNull(draft.description),
    image: draft.image ?? null,
    body,
    ...readingTime(prose, language),
    template: cleanOrNull(draft.template),
  };
}

/** Cut after a word, with an ellipsis; inside it only where the first one alone is too long. */
function within(most: number, text: string | null | undefined): string | null {
  const clean = cleanOrNull(text);
  if (!clean) return null;
  return shorten(clean, (part) => part.length <= most) || `${clean.slice(0, most - 1).toWellFormed()}…`;
}

function cleanBlocks(blocks: Block[]): Block[] {
  const clean: Block[] = [];
  for (const { kind, text } of blocks.slice(0, mostBlocks)) {
    const plain = cleanText(text);
    if (/[\p{L}\p{N}]/u.test(plain)) clean.push({ kind, text: plain });
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

const distinct = (text: string | null, headline: string): string | null => (text === headline ? null : text);

function unique(texts: string[]): string[] {
  return [...new Set(texts.map(cleanText).filter(Boolean))];
}

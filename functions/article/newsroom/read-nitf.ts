import type { Draft } from "../article-draft.ts";
import { cleanText } from "../clean-text.ts";
import { printedDate } from "../date/printed-date.ts";
import { splitNames } from "../text/split-names.ts";
import { withoutByWordBeforeName } from "../text/without-by-word.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";
import { childrenNamed, descendant, innerMarkup, wholeText, type XmlElement } from "./xml-tree.ts";

/** A NITF 3 document: headline, byline, dateline, dates and paragraphs each have an element of their own. */
export function readNitf(root: XmlElement): Draft {
  const text = (name: string): string | null => {
    const element = descendant(root, name);
    return (element && wholeText(element).replace(/\s+/g, " ").trim()) || null;
  };
  const norm = (name: string): string | null => printedDate(descendant(root, name)?.attributes.norm ?? null);
  const byline = descendant(root, "byline");
  const people = byline ? childrenNamed(byline, "person") : [];
  const named = people.length > 0 ? people : [byline && (descendant(byline, "person") ?? byline)];
  const names = named.flatMap((one) =>
    one ? splitNames(withoutByWordBeforeName(cleanText(ownText(one))), true) : [],
  );
  const dateline = descendant(root, "dateline");
  const place = dateline ? (descendant(dateline, "city") ?? descendant(dateline, "location")) : null;
  const content = descendant(root, "body.content");
  return {
    headline: text("hl1") ?? text("title"),
    standfirst: headlineBelow(root),
    bylines: names,
    agency: text("distributor") ?? text("copyrite.holder"),
    dateline: place ? wholeText(place).trim() : null,
    tags: keywords(root),
    publishedAt: norm("date.issue") ?? norm("story.date") ?? publication(root),
    embargo: norm("date.release"),
    language: root.attributes["xml:lang"] ?? null,
    body: content ? fragmentBlocks(innerMarkup(content, htmlName)) : [],
  };
}

/** What an element says without the title of whom it names: "<byline>By Nora Pell<byttl>Harbour Writer</byttl></byline>". */
const ownText = (element: XmlElement): string =>
  element.content
    .map((part) => (typeof part === "string" ? part : part.name === "byttl" ? " | " : ownText(part)))
    .join("");

/** `hl2` in the headline is the standfirst; in the body it is a heading. */
function headlineBelow(root: XmlElement): string | null {
  const hedline = descendant(root, "hedline");
  const second = hedline ? descendant(hedline, "hl2") : null;
  return second ? wholeText(second).trim() : null;
}

function keywords(root: XmlElement): string[] {
  const list = descendant(root, "key-list");
  return (list?.children ?? [])
    .map((keyword) => keyword.attributes.key ?? keyword.text.trim())
    .filter(Boolean);
}

const publication = (root: XmlElement): string | null =>
  printedDate(descendant(root, "pubdata")?.attributes["date.publication"] ?? null);

const htmlNames: Record<string, string> = { hl2: "h2", block: "div", bq: "blockquote", nitf: "div" };

const htmlName = (name: string): string | null =>
  /^(?:media|tagline|note|datasource|fn)$/.test(name)
    ? null
    : (htmlNames[name] ?? (/^[a-z][a-z0-9]*$/.test(name) ? name : "span"));

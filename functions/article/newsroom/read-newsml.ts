import type { Draft } from "../article-draft.ts";
import { printedDate } from "../date/printed-date.ts";
import { namesOf } from "../markdown/read-fields.ts";
import { Rejection } from "../rejection.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";
import { readNitf } from "./read-nitf.ts";
import { childrenNamed, childText, descendant, innerMarkup, wholeText, type XmlElement } from "./xml-tree.ts";

/** The news items of a NewsML-G2 file: the item itself, or those of a message's item set. */
export function newsItems(root: XmlElement): XmlElement[] {
  if (root.name === "newsItem") return [root];
  return root.children.flatMap((child) => newsItems(child));
}

/**
 * A text of NewsML-G2 with inline NITF, XHTML or plain text; the wrapper's headline, people and dates before the text's own.
 * Throws `draft` for what is withheld or cancelled, `unsupported-format` for pictures, packages and remote content.
 */
export function readNewsml(item: XmlElement): Draft {
  const meta = childrenNamed(item, "itemMeta")[0] ?? item;
  const about = childrenNamed(item, "contentMeta")[0] ?? item;
  const status = code(childrenNamed(meta, "pubStatus")[0]);
  if (status && status !== "usable")
    throw new Rejection(
      "draft",
      `The item's pubStatus is “${status.slice(0, 40)}”: send it again as \`stat:usable\` when it may be published.`,
    );
  const kind = code(childrenNamed(meta, "itemClass")[0]);
  const inline = descendant(item, "inlineXML") ?? descendant(item, "inlineData");
  if (!inline || (kind && kind !== "text" && kind !== "composite"))
    throw new Rejection(
      "unsupported-format",
      `This is a NewsML-G2 item without a text in it${kind ? ` (class “${kind.slice(0, 40)}”)` : ""}: send the item with inline NITF or XHTML, or the article as ninjs, RSS, Markdown or HTML.`,
    );
  const nitf = descendant(inline, "nitf");
  const read = nitf ? readNitf(nitf) : inlineText(inline);
  const people = childrenNamed(about, "creator").map((creator) => childText(creator, "name"));
  const by = childText(about, "by");
  // An empty one is in the standard: nobody knows yet until when.
  const [embargoed] = meta ? childrenNamed(meta, "embargoed") : [];
  return {
    ...read,
    headline: childText(about, "headline") ?? read.headline,
    bylines: read.bylines?.length ? read.bylines : namesOf(by ? [by] : people),
    agency: read.agency ?? nameOf(childrenNamed(about, "infoSource")[0]),
    dateline: read.dateline ?? nameOf(childrenNamed(about, "located")[0]),
    tags: childrenNamed(about, "subject", "keyword").map((subject) => nameOf(subject) ?? subject.text.trim()),
    publishedAt:
      printedDate(childText(meta, "firstCreated")) ??
      printedDate(childText(about, "contentCreated")) ??
      read.publishedAt ??
      printedDate(childText(meta, "versionCreated")),
    modifiedAt: printedDate(childText(about, "contentModified") ?? childText(meta, "versionCreated")),
    embargo: embargoed
      ? (printedDate(embargoed.text) ?? (embargoed.text.trim() || "embargoed"))
      : (read.embargo ?? null),
    language: item.attributes["xml:lang"] ?? read.language ?? null,
    slug: childText(about, "slugline"),
    identity: item.attributes.guid ?? null,
  };
}

function inlineText(inline: XmlElement): Draft {
  const body = descendant(inline, "body") ?? inline;
  const title = descendant(inline, "h1") ?? descendant(inline, "title");
  return {
    headline: title ? wholeText(title).trim() : null,
    body: fragmentBlocks(
      // "inlineData" may have its markup escaped.
      body.children.length === 0
        ? body.text.trim()
        : innerMarkup(body, (name, { class: kind = "" }) =>
            /^(?:h1|script|style|head|header)$/.test(name) || notes.test(kind) ? null : name,
          ),
    ),
  };
}

/** What dpa tells newsrooms beside a text: whom to ask, what else there is. */
const notes = /(?:^|\s)(?:notepad|np-\S+)(?:\s|$)/;

/** `stat:usable` is `usable`. */
const code = (element: XmlElement | undefined): string | null =>
  element?.attributes.qcode?.replace(/^\w+:/, "") ?? null;

const nameOf = (element: XmlElement | undefined): string | null =>
  element ? childText(element, "name") : null;

import type { Draft } from "../article-draft.ts";
import { cleanText } from "../clean-text.ts";
import { printedDate } from "../date/printed-date.ts";
import { namesOf } from "../markdown/read-fields.ts";
import { Rejection } from "../rejection.ts";
import { readDateline } from "../text/read-dateline.ts";
import { fragmentBlocks } from "./fragment-blocks.ts";
import { readNitf } from "./read-nitf.ts";
import { childrenNamed, descendant, innerMarkup, wholeText, type XmlElement } from "./xml-tree.ts";

/** Letters of a dateline. */
const longestDateline = 200;

/**
 * An item of NewsML 1, as AFP and ANA-MPE send it: its first text, in NITF or in paragraphs, with the lines that stand closest around it.
 * Throws `draft` for what is withheld or cancelled, `unsupported-format` for pictures and packages.
 */
export function readNewsml1(item: XmlElement): Draft {
  const status = formalName(descendant(item, "Status"));
  if (status && !/^(?:usable|embargoed)$/i.test(status))
    throw new Rejection(
      "draft",
      `The item's Status is “${status.slice(0, 40)}”: send it again as \`Usable\` when it may be published.`,
    );
  const around = pathTo(item, hasParagraphs) ?? pathTo(item, hasWords) ?? [];
  const content = around.at(-1);
  const lines = around
    .flatMap((element) => childrenNamed(element, "NewsLines"))
    .findLast((some) => childrenNamed(some, "HeadLine").length > 0);
  if (!lines || !content)
    throw new Rejection(
      "unsupported-format",
      "This is a NewsML 1 item without lines and a text in it: send the item with its text in DataContent, or the article as ninjs, RSS, Markdown or HTML.",
    );
  const line = (name: string): string | null => {
    const found = childrenNamed(lines, name)[0];
    return (found && cleanText(wholeText(found))) || null;
  };
  const nitf = descendant(content, "nitf");
  const told = line("DateLine");
  // A dateline alone ends without the text that it opens.
  const dateline = told
    ? readDateline(`${told.slice(0, longestDateline).replace(/[\s–—-]+$/u, "")} – The text.`)
    : null;
  const about = around.flatMap((element) => childrenNamed(element, "DescriptiveMetadata")).at(-1) ?? null;
  const provider = descendant(item, "Provider") ?? descendant(item, "Source");
  return {
    headline: line("HeadLine"),
    standfirst: line("SubHeadLine"),
    bylines: namesOf(line("ByLine")),
    agency: dateline?.agency ?? formalName(provider && descendant(provider, "Party")),
    dateline: dateline?.place ?? null,
    tags: (about ? childrenNamed(about, "Property") : [])
      .filter(({ attributes }) => attributes.FormalName === "Keyword")
      .map(({ attributes }) => attributes.Value ?? ""),
    publishedAt: dateOf(descendant(item, "FirstCreated")),
    modifiedAt: dateOf(descendant(item, "ThisRevisionCreated")),
    embargo: status && /^embargoed$/i.test(status) ? (dateOf(statusChange(item)) ?? status) : null,
    language:
      formalName(about && descendant(about, "Language")) ??
      around.flatMap(({ attributes }) => attributes["xml:lang"] ?? []).at(-1) ??
      null,
    slug: labelIn(item),
    identity: identityOf(item),
    body: nitf ? readNitf(nitf).body : fragmentBlocks(innerMarkup(content)),
  };
}

/** The elements from this one to its first DataContent of which something holds. */
function pathTo(element: XmlElement, holds: (content: XmlElement) => boolean): XmlElement[] | null {
  if (element.name === "DataContent") return holds(element) ? [element] : null;
  for (const child of element.children) {
    const path = pathTo(child, holds);
    if (path) return [element, ...path];
  }
  return null;
}

/** A picture's caption has none. */
const hasParagraphs = (content: XmlElement): boolean => descendant(content, "p") !== null;

const hasWords = ({ text }: XmlElement): boolean => /\S/.test(text);

function statusChange(item: XmlElement): XmlElement | null {
  const change = descendant(item, "StatusWillChange");
  return change && descendant(change, "DateAndTime");
}

/** Provider and item without day and revision, which change with each. */
function identityOf(item: XmlElement): string | null {
  const parts = ["ProviderId", "NewsItemId"].map((name) => descendant(item, name)?.text.trim());
  return parts.every(Boolean) ? parts.join(":") : null;
}

const labelIn = (item: XmlElement): string | null => {
  const label = descendant(item, "NameLabel") ?? descendant(item, "SlugLine");
  return (label && cleanText(wholeText(label))) || null;
};

const dateOf = (element: XmlElement | null): string | null => printedDate(element?.text);

const formalName = (element: XmlElement | null): string | null => element?.attributes.FormalName ?? null;

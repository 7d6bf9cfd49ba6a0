import type { Drafts } from "../article-draft.ts";
import { asList, asPrinted, asRecord, firstText, type JsonRecord } from "../json-values.ts";
import { identifyLanguage } from "../language/identify-language.ts";
import { embargoOf } from "../markdown/embargo-of.ts";
import { refuseDraft, refuseExpired } from "../markdown/refuse-draft.ts";
import { Rejection } from "../rejection.ts";
import { ansStories, fromAns } from "./from-ans.ts";
import { fromWordpress } from "./from-wordpress.ts";
import { ghostPosts } from "./ghost-posts.ts";
import { itemDraft } from "./item-draft.ts";
import { linkName } from "./link-name.ts";
import { addressFields, bodyFields, readJsonItem } from "./read-json-item.ts";
import { withKnownNames } from "./with-known-names.ts";

/** Articles of a JSON file: ninjs 1–3, JSON Feed, ANS, Ghost's exports, or objects with a headline and a body. Throws `bad-json` or `unsupported-format`. */
export function readNewsroomJson(text: string, now: Date | null): Drafts {
  const value = parse(text);
  const feed = asRecord(value);
  const isFeed =
    feed !== null &&
    (/jsonfeed\.org/.test(asPrinted(feed.version)) ||
      (Array.isArray(feed.items) && !feed.headline && !feed.headlines));
  const exported = ghostPosts(feed) ?? ansStories(feed);
  const isList = isFeed || exported !== null || Array.isArray(value);
  const items = exported ?? (isFeed ? asList(feed.items) : asList(value));
  const records = items
    .map(asRecord)
    .filter((item) => item !== null)
    .map((item) => withKnownNames(fromAns(item) ?? fromWordpress(item) ?? item));
  if (records.length === 0 || !records.some(looksLikeArticle)) {
    throw new Rejection(
      "unsupported-format",
      "The JSON is neither ninjs, ANS, a JSON Feed nor a Ghost export (no headline with a body was found): export the article in one of these, or as text, Markdown or HTML.",
    );
  }
  const open = records.map((item) => () => {
    refuseDraft(item);
    const expiry = refuseExpired(item, now);
    if (/^(?:withheld|canceled|cancelled)$/i.test(asPrinted(item.pubstatus)))
      throw new Rejection(
        "draft",
        `The item's pubstatus is “${asPrinted(item.pubstatus)}”: send it again as \`usable\` when it may be published.`,
      );
    const draft = itemDraft(readJsonItem(item, feed));
    const language = identifyLanguage(draft.body.map(({ text }) => text).join("\n"));
    return {
      ...draft,
      slug: draft.slug ?? (isList ? itemName(item) : null),
      embargo: embargoOf(item, [language, draft.language], now),
      expiry,
    };
  });
  return { isList, open };
}

/** An item's name among others: as its newsroom calls it, or as its address does. */
function itemName(item: JsonRecord): string | null {
  const addresses = [firstText(item, ...addressFields), firstText(item, "external_url")];
  return firstText(item, "slug") ?? addresses.map(linkName).find((name) => name !== null) ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    const where = problem instanceof Error ? problem.message.split("\n")[0]!.slice(0, 120) : "";
    throw new Rejection(
      "bad-json",
      `The JSON can't be read (${where}): correct it, or upload the article as text, Markdown or HTML.`,
    );
  }
}

function looksLikeArticle(item: JsonRecord): boolean {
  const titled = item.headline ?? item.headlines ?? item.title ?? item.name;
  const bodied =
    item.bodies ??
    item.descriptions ??
    item.summary ??
    item.description_text ??
    bodyFields.find((field) => typeof item[field] === "string");
  return titled !== undefined || (bodied !== undefined && (item.uri !== undefined || item.id !== undefined));
}

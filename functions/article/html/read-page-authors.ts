import { cleanText } from "../clean-text.ts";
import { asList, asPrinted, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { agencies } from "../lexicon/agencies.ts";
import { chineseSurnames } from "../lexicon/chinese-surnames.ts";
import { koreanSurnames } from "../lexicon/korean-surnames.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { joinSurnames, withSpaces } from "../text/double-surnames.ts";
import {
  hasCommonFirstName,
  looksLikeCaselessName,
  looksLikeName,
  looksLikeStaff,
} from "../text/looks-like-name.ts";
import { looksLikeRole } from "../text/looks-like-role.ts";
import { wireOfPaper } from "../text/part-wire.ts";
import { givenFirst } from "../text/split-names.ts";
import { withoutByWord } from "../text/without-by-word.ts";
import { withoutTitle } from "../text/without-role.ts";
import { isNoPerson, isPerson, isSiteOrAccount } from "./is-no-person.ts";
import { type Described, wholeRecord } from "./json-ld.ts";
import { isPlaceholder, markedAuthors, markedHandle } from "./marked-authors.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { Page } from "./page-element.ts";
import { unescapeTwice } from "./without-entities.ts";

/** What the page declares of its authors, people only: JSON-LD, meta elements, then links and classes made for it. */
export function declaredAuthors(
  page: Page,
  meta: MetaTags,
  { node, byId }: Described,
  site: string[],
): string[] {
  const people = (names: string[]): string[] => tidy(names, site);
  const structured = people(
    [
      ...asList(node?.author ?? node?.creator).flat(),
      // Ghost has all authors but the first among them.
      ...(/^Ghost(?:\s|$)/.test(meta.first("generator") ?? "") ? asList(node?.contributor) : []),
    ].flatMap((author) => authorNames(author, byId)),
  );
  if (structured.length) return structured;
  const named = people(
    meta
      .all(
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "article:author_name",
        "cxenseparse:author",
        "og:author",
        "authors",
        "og:article:author",
        "article:authors",
        "article:author:name",
        "article.author",
        "article_author",
        "articleauthor",
        "author_name",
        "authorname",
        "parsely-authors",
        "cxenseparse:recs:author",
        "mrf:authors",
        "bt:author",
        "byline",
        "creator",
        "dcsext.author",
        "shareaholic:article_author_name",
        ...(writtenBy.test(meta.first("twitter:label1") ?? "") ? ["twitter:data1"] : []),
      )
      .filter((name) => !/^https?:|^\/|^@/.test(name)),
  );
  if (named.length) return named;
  const cited = people(
    meta.all("citation_author").map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, "$2 $1")),
  );
  if (cited.length) return cited;
  const marked = people(markedAuthors(page));
  return marked.length ? marked : markedHandle(page).filter((name) => !isSiteOrAccount(name, site));
}

/** What the site is called, as the lexicons have labels. */
export const siteLabels = (meta: MetaTags, { node, byId }: Described): string[] =>
  [
    meta.first("og:site_name"),
    firstText(wholeRecord(node?.publisher, byId), "name"),
    hostName(meta.first("og:url")),
  ]
    .filter((name) => name !== null)
    .map(labelOf);

/** The agency that is declared as an author, as systems do with its copy; a site of its own is none. */
export const declaredAgency = (meta: MetaTags, node: JsonRecord | null, site: string[]): string | null =>
  [
    ...asList(node?.author).map((author) => asText(author) ?? firstText(asRecord(author), "name")),
    ...meta.all("author"),
  ]
    .filter((name) => name !== null)
    .find((name) => agencies.has(labelOf(name)) && !isOfHouse(name) && !site.includes(labelOf(name))) ?? null;

/** Called as a desk or a person is: "Redacción", "Petra". */
const isOfHouse = (name: string): boolean =>
  looksLikeStaff(name) ||
  (hasCommonFirstName(name) && name !== name.toUpperCase()) ||
  /^(?:online|خاص|نمائندہ خصوصی)$/i.test(name);

/** What SEO plugins print before the author in their card's first row; the second is the reading time. */
const writtenBy =
  /writ|auth|by$|verfasst|geschr|autor|auteur|écrit|escrit|scritto|skriv|kirjoit|автор|написано|作者|執筆|작성|yazan|ditulis|tác giả|kirj|napis|كتب|نوشته/iu;

function authorNames(author: unknown, byId: Map<string, JsonRecord>): string[] {
  const text = asText(author);
  if (text) return [text];
  const whole = wholeRecord(author, byId);
  if (!whole) return [];
  if (
    asList(whole["@type"]).some((type) =>
      /Organization|NewsMediaOrganization|Corporation/i.test(asPrinted(type)),
    )
  )
    return [];
  const given = [firstText(whole, "givenName"), firstText(whole, "familyName")].filter(Boolean).join(" ");
  const names = asList(whole.name ?? whole.byline).flatMap((name) => asText(name) ?? []);
  return names.length || !given ? names : [given];
}

/** The names of a list; behind a comma a role, a place or a button is none: only another full name is. */
function partsOf(list: string): string[] {
  const [first = "", ...more] = joinSurnames(givenFirst(list))
    .split(/\s*(?:,\s(?:and|und|et|y|og|och|en|e)\s|[,;|&、]|\s(?:and|und|et|y|og|och|en|e)\s)\s*/u)
    .map(withSpaces);
  return [
    first,
    ...more.filter(
      (part) => !looksLikeStaff(part) && !looksLikeRole(part) && (isFull(part) || !/\s/.test(first)),
    ),
  ];
}

/** 周静, 김진: a family name and a given one of a letter each. */
const isTwoLetters = (name: string): boolean =>
  /^(?:\p{Script=Han}{2}|\p{Script=Hangul}{2})$/u.test(name) &&
  (chineseSurnames.has(name[0]!) || koreanSurnames.has(name[0]!));

const isFull = (name: string): boolean =>
  looksLikeName(name) || !/\p{Ll}/u.test(name) || !/\p{Script=Latin}/u.test(name);

/** "Jane Doe jdoe@quaylight.example" */
const mail = /(?<=\s)\S{1,64}@\S{1,200}/g;

/** "jdoe@quaylight.example (Jane Doe)", as RSS has authors */
const mailOf = /^\s*[^\s@]{1,64}@[^\s@()]{1,200}\s*\(([^()]{3,60})\)\s*$/;

function tidy(names: string[], site: string[]): string[] {
  const people: string[] = [];
  for (const raw of names) {
    // "hessenschau.de, Frankfurt, Germany" is an address; who has one beside the name made the page.
    if (/^[\w-]+\.[a-z]{2,3}\s*,|\(www\.|\S[\s,(–—-]+(?:https?:\/\/|www\.)/i.test(raw) || wireOfPaper(raw))
      continue;
    for (const part of partsOf(cleanText(unescapeTwice(raw).replace(mailOf, "$1").replace(mail, " ")))) {
      const sides = withoutTitle(withoutByWord(part.trim()))
        .replace(/\s*\(.*?\)\s*/g, " ")
        .replace(/^(\p{Script=Hangul}{2,4})\s?(?:기자|특파원|논설위원).*$/u, "$1")
        .split(/\s+[-–—|/]|\|/u)
        .map((side) => side.trim());
      // "Jane Doe - The Quaylight", "Saltmarsh - Jane Doe"
      const name = sides.find((side) => isPerson(side) || looksLikeCaselessName(side)) ?? sides[0]!;
      if ((name.length < 3 && !isTwoLetters(name)) || name.length > 60 || /@|https?:|\d{3}|^\d/.test(name))
        continue;
      if (isPlaceholder(name)) continue;
      const label = labelOf(name);
      if (isNoPerson(name, site)) continue;
      if (agencies.has(label) || (isSiteOrAccount(name, site) && !isPerson(name))) continue;
      if (!people.includes(name)) people.push(name);
    }
  }
  return people;
}

/** `elvallenc` of www.elvallenc.cat: sites sign with it. */
function hostName(url: string | null): string | null {
  return (
    URL.parse(url ?? "")
      ?.hostname.replace(/^www\./, "")
      .split(".")
      .at(-2) ?? null
  );
}

import { createHash } from "node:crypto";
import type { Masthead } from "../article/masthead.ts";
import { articleDocument } from "./article-json.ts";
import { atomFeed } from "./atom-feed.ts";
import { deskDayPage, deskFrontPage, deskMonthPage } from "./desk-pages.ts";
import { frontPage } from "./front-page.ts";
import { iconPng, iconSvg } from "./icon.ts";
import { jsonFeed } from "./json-feed.ts";
import { notFoundPage } from "./not-found-page.ts";
import { robots } from "./robots.ts";

/**
 * Changes whenever the desk or the feeds would look different: a hash of them with a made-up article in them. What was
 * written with another look is written anew, without anyone having to count versions.
 */
export function listingsLook(masthead: Masthead, siteOrigin: string): string {
  const documents = [articleDocument(sample(siteOrigin), masthead)];
  const chunk = { key: "", path: "/", day: "2024-07-20", articles: [], newer: "/", older: "/" };
  return createHash("sha256")
    .update(JSON.stringify(masthead))
    .update(deskDayPage(chunk, documents, masthead))
    .update(deskFrontPage(documents, {}, masthead))
    .update(deskMonthPage("2024-07", { "20": 1 }, masthead))
    .update(frontPage(documents, masthead))
    .update(notFoundPage(masthead))
    .update(atomFeed({ url: siteOrigin, section: "City", documents }, masthead, siteOrigin))
    .update(jsonFeed(documents, masthead, siteOrigin))
    .update(iconSvg(masthead))
    .update(iconPng(masthead))
    .update(robots(siteOrigin))
    .digest("base64url")
    .slice(0, 16);
}

function sample(siteOrigin: string): Parameters<typeof articleDocument>[0] {
  const at = "2024-07-20T00:00:00Z";
  const sentence = "The bridge opens to traffic on Saturday.";
  return {
    slug: "sample",
    url: `${siteOrigin}/a/sample/`,
    article: {
      headline: "Bridge opens",
      standfirst: sentence,
      kicker: "City",
      bylines: ["A. Writer"],
      agency: null,
      dateline: null,
      section: "City",
      tags: ["bridges"],
      publishedAt: at,
      modifiedAt: at,
      language: "en",
      direction: "ltr",
      canonicalUrl: null,
      description: null,
      image: null,
      body: [],
      wordCount: 7,
      readingMinutes: 1,
      template: null,
    },
    summary: {
      description: sentence,
      brief: sentence,
      keyPoints: [sentence],
      provenance: { description: "extract", brief: "extract", model: null, fallback: null },
    },
    cards: [
      {
        format: "og",
        key: "c.png",
        url: `${siteOrigin}/c.png`,
        width: 1200,
        height: 630,
        bytes: 1_000,
        contentType: "image/png",
        alt: "",
      },
    ],
    firstPublishedAt: at,
    updatedAt: at,
  };
}

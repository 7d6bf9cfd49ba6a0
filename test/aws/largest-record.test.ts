import { afterAll, expect, it } from "vitest";
import type { Draft } from "../../functions/article/article-draft.ts";
import { completeArticle } from "../../functions/article/complete-article.ts";
import { comparableSequencer } from "../../functions/aws/arrival.ts";
import { articleTable } from "../../functions/aws/article-table.ts";
import { slugClaims } from "../../functions/aws/slug-claims.ts";
import { masthead } from "../../functions/masthead.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { summarize } from "../../functions/summary/summarize.ts";
import { startDynamodb } from "./dynamodb-engine.ts";

const engine = await startDynamodb();
afterAll(() => engine.stop());

/** Text that compression hardly makes shorter, by default with letters of three bytes. */
const noise = (
  length: number,
  gap: number,
  [first, letters]: readonly [number, number] = [0x4e00, 20_000],
) => {
  let text = "";
  for (let seed = 7; text.length < length; seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff)
    text += String.fromCharCode(first + ((seed >> 8) % letters)) + (text.length % gap === 0 ? " " : "");
  return text;
};

const latin = [97, 26] as const;

const heaviest: Record<string, Draft> = {
  "a description as long as a book": {
    headline: "A headline",
    description: noise(500_000, 9),
    body: [{ kind: "paragraph", text: "It rained in the valley on Friday." }],
  },
  "sentences without an end": {
    headline: "A headline",
    body: Array.from({ length: 2 }, () => ({
      kind: "paragraph",
      text: `The minister said ${noise(250_000, 11, latin)}.`,
    })),
  },
  "everything at once": {
    headline: noise(1000, 20),
    standfirst: noise(50_000, 9),
    kicker: noise(50_000, 9),
    bylines: Array.from({ length: 60 }, (_, at) => `${at}${noise(3000, 9)}`),
    agency: noise(50_000, 9),
    dateline: noise(50_000, 9),
    tags: Array.from({ length: 90 }, (_, at) => `${at}${noise(3000, 9)}`),
    image: {
      url: `${"a".repeat(1990)}.jpg`,
      alt: noise(3000, 9),
      caption: noise(3000, 9),
      credit: noise(3000, 9),
    },
    body: Array.from({ length: 120 }, (_, at) => ({
      kind: "paragraph",
      text: `The ${at} ${noise(4000, 70)}.`,
    })),
  },
};

it.each(Object.entries(heaviest))("fits its row at every step: %s", async (_name, draft) => {
  const name = await engine.createTable();
  const articles = articleTable(name);
  const claim = {
    slug: "rain",
    sourceKey: "articles/rain.txt",
    sequencer: comparableSequencer("10"),
    revision: "r1",
    uploadedAt: "2026-11-20T10:00:00Z",
    article: completeArticle(draft, "en"),
    picture: null,
  };
  expect(await slugClaims(name).claim(claim, false)).toBe("claimed");
  const record = (await articles.read("rain"))!;
  const summary = summarize(record.article!);
  expect(await articles.storeSummary(record, summary)).toBe(true);
  const posts = { ...writePosts(record.article!, summary, "https://news.example/a/rain/", masthead) };
  const made = { cards: [], posts, listedAt: "2026-11-20T10:00:00.000Z", articleJson: "{}", forgotten: [] };
  expect(await articles.storePublication((await articles.read("rain"))!, made)).toBe(true);
});

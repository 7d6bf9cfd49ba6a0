import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseHTML } from "linkedom";
import openGraphScraper from "open-graph-scraper";
import { getMetadata } from "page-metadata-parser";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublishedArticle } from "../../functions/page/published-article.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "./published-fixtures.ts";

/** What a reader that knows nothing of us makes of the page; undefined where it does not report that field. */
type Reader = (page: string, address: string) => Promise<Reading>;
type Reading = Partial<Record<"title" | "description" | "image" | "url" | "site" | "date", string>>;

const readers: Record<string, Reader> = {
  "open-graph-scraper": async (html) => {
    const { result } = await openGraphScraper({ html });
    return {
      title: result.ogTitle,
      description: result.ogDescription,
      image: result.ogImage?.[0]?.url,
      url: result.ogUrl,
      site: result.ogSiteName,
      date: result.articlePublishedTime,
    };
  },
  "unfurl.js": async (_html, address) => {
    const { open_graph: og } = await unfurl(address, { oembed: false });
    return {
      title: og?.title,
      description: og?.description,
      image: og?.images?.[0]?.url,
      url: og?.url,
      site: og?.site_name,
    };
  },
  "Mozilla's page-metadata-parser": async (html, address) => {
    const { title, description, image, url, provider } = getMetadata(parseHTML(html).document, address);
    return { title, description, image, url, site: provider };
  },
};

let server: Server;
let pages = new Map<string, string>();
const local = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pages.get(request.url ?? ""));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});

afterAll(() => new Promise((closed) => server.close(closed)));

async function readingsOf(published: PublishedArticle) {
  const page = sharePage(published, masthead, siteOrigin);
  pages = new Map([["/page/", page]]);
  return await Promise.all(
    Object.entries(readers).map(
      async ([name, read]): Promise<Reading & { name: string }> => ({
        name,
        ...(await read(page, `${local()}/page/`)),
      }),
    ),
  );
}

describe.each(publishedArticles.map((published) => [published.article.language, published] as const))(
  "an article in %s",
  (_language, published) => {
    it("is read alike by unfurlers that others wrote", async () => {
      const { article, summary, url, cards } = published;
      const expected = {
        title: article.headline,
        description: summary.description,
        image: cards[0]!.url,
        url,
        site: masthead.name,
      };
      for (const { name, date, ...reading } of await readingsOf(published)) {
        expect({ name, ...reading }).toEqual({ name, ...expected });
        if (date) expect(date).toBe(article.publishedAt);
      }
    });
  },
);

// Not `&amp;amp;`: unfurl.js decodes entities twice.
it("quotes, entities, tags and emoji reach the unfurlers as they were written", async () => {
  const headline = `“Quotes” & 'ticks' <b>tags</b> "more" </script> 👩‍👩‍👧‍👦`;
  for (const { name, title } of await readingsOf(aPublication({ headline }))) {
    expect({ name, title }).toEqual({ name, title: headline });
  }
});

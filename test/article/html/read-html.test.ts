import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { headline, pages } from "../../fixtures/declared-pages.ts";

describe("a page of a content management system", () => {
  for (const [system, { html, bylines }] of Object.entries(pages)) {
    it(`gives headline, day and authors: ${system}`, async () => {
      const draft = await readHtml(html, "en");
      expect({ ...draft, publishedAt: draft.publishedAt?.slice(0, 10) }).toMatchObject({
        headline,
        publishedAt: "2024-03-07",
        bylines,
      });
      expect(draft.body.map(({ text }) => text.split(" ", 3).join(" "))).toEqual([
        "The cranes stood",
        "The night school,",
        "Classes begin at",
      ]);
    });
  }
});

describe("what a page declares and what it prints", () => {
  const page = (head: string, shown: string): string =>
    `<html lang="en"><head><title>${headline}</title>${head}</head><body><p>Friday 6 December 2030</p><article><h1>${headline}</h1>${shown}<p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p></article></body></html>`;
  const declared = (date: string, name = "date"): string => `<meta name="${name}" content="${date}">`;

  it("are one date where a zone makes them two days", async () => {
    const draft = await readHtml(page(declared("2024-03-08T00:47:00Z"), "<p>March 7, 2024</p>"), "en");
    expect(draft.publishedAt).toBe("2024-03-08T00:47:00Z");
  });

  it("agree on the printed day where one of several declarations has it", async () => {
    const head = declared("2024-03-08T00:47:00Z", "pubdate") + declared("2024-03-07", "sailthru.date");
    expect((await readHtml(page(head, "<p>March 7, 2024</p>"), "en")).publishedAt).toBe("2024-03-07");
  });

  it("differ by an import: the printed day stands", async () => {
    const draft = await readHtml(page(declared("2024-05-20"), "<p>March 7, 2024</p>"), "en");
    expect(draft.publishedAt).toBe("2024-03-07");
  });

  it("differ by an update: the declared day stands", async () => {
    const head = declared("2024-03-07") + declared("2024-05-20", "lastmod");
    expect((await readHtml(page(head, "<p>May 20, 2024</p>"), "en")).publishedAt).toBe("2024-03-07");
  });

  it("do not hear today's date above the headline, nor a caption's", async () => {
    const shown = "<p>By Maren Oduya</p><p>Smoke over the old harbour after the fire, 2 March 2024</p>";
    expect((await readHtml(page(declared("2024-03-07"), shown), "en")).publishedAt).toBe("2024-03-07");
  });

  it("name the same people, with a role or a button glued to one", async () => {
    const shown = "<p>By Maren OduyaTransport Writer Follow</p>";
    const draft = await readHtml(page('<meta name="author" content="Maren Oduya">', shown), "en");
    expect(draft.bylines).toEqual(["Maren Oduya"]);
  });
});

describe("an article in an odd place of its page", () => {
  const prose = (about: string): string =>
    `<p>The ${about} of the harbour was told to everybody at length, in a sentence of some forty words or fewer.</p>`.repeat(
      4,
    );

  it("is read though it is hidden, as behind a wall that a script takes away", async () => {
    const html = `<html><body><h1>${headline}</h1><div hidden class="paywall">${prose("history")}</div></body></html>`;
    expect((await readHtml(html, "en")).body.length).toBeGreaterThan(0);
  });

  it("is not what a consent manager says", async () => {
    const html = `<html><body><article><h1>${headline}</h1>${prose("history")}</article><div id="onetrust-consent-sdk">${prose("use of cookies").repeat(6)}</div></body></html>`;
    expect(JSON.stringify((await readHtml(html, "en")).body)).not.toContain("cookies");
  });

  it("has no script in it, whatever stands in a template", async () => {
    const html = `<html><body><template><p>x</p><script>"</template>"; f("leak")</script></template><h1>${headline}</h1>${prose("history")}</body></html>`;
    expect(JSON.stringify(await readHtml(html, "en"))).not.toContain("leak");
  });
});

import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const body =
  "<p>The town hall gets forty thousand tulips along the ring road this spring, the gardeners said on Monday.</p><p>They will be planted at night, so that nobody sees which colour goes where, and dug up in June.</p>";
const read = (title: string, heading: string) =>
  readHtml(
    `<html lang="en"><head><title>${title}</title></head><body><article>${heading}<div>By Nora Pell</div>${body}</article></body></html>`,
    "en",
  );
const headline = "Town plants 40,000 tulips at night";

describe("a heading of several elements", () => {
  it.each([
    "<h1>Town plants<br>40,000 tulips at night</h1>",
    "<h1><span>Town plants</span><span>40,000 tulips at night</span></h1>",
    "<h1><div>Town plants</div><div>40,000 tulips at night</div></h1>",
    "<h1>Town plants 40,000 tu<em>lips</em> at night</h1>",
    "<h1><b>T</b><i>own</i> plants 40,000 tulips at night</h1>",
    '<h1>Town plants 40,000 tulips at night<span class="visually-hidden"> – opens in a new window</span></h1>',
    '<h1><span class="screen-reader-text">Report:</span> Town plants 40,000 tulips at night</h1>',
    "<h1><span>Subscribers</span><span>Town plants 40,000 tulips at night</span></h1>",
  ])("keeps its words apart and whole: %s", async (heading) => {
    const draft = await read(headline, heading);
    expect(draft).toMatchObject({ headline, kicker: null, bylines: ["Nora Pell"] });
    expect(draft.body).toHaveLength(2);
  });

  it.each([
    `<h1><span>Gardens</span><span>${headline}</span></h1>`,
    `<h1><div>Gardens</div><div>${headline}</div></h1>`,
    `<h1><span>Gardens:</span> <span>${headline}</span></h1>`,
  ])("gives its kicker, which the title sets off: %s", async (heading) => {
    const draft = await read(`Gardens: ${headline} - The Ledger`, heading);
    expect(draft).toMatchObject({ headline, kicker: "Gardens", bylines: ["Nora Pell"] });
    expect(draft.body).toHaveLength(2);
  });
});

describe("the site's name in an h1", () => {
  const page = (title: string, top: string, heading: string): Promise<string | null | undefined> =>
    readHtml(
      `<html lang="en"><head><title>${title}</title></head><body>${top}<div>${heading}<div>By Nora Pell</div>${body}</div></body></html>`,
      "en",
    ).then((draft) => draft.headline);

  it("is no headline where all of it leads to the front page, though the title has it too", async () => {
    expect(
      await page(
        `Notes of a slow gardener: ${headline}`,
        '<h1><a href="https://slow.example/">Notes of a slow gardener</a></h1>',
        `<h3 class="post-title">${headline}</h3>`,
      ),
    ).toBe(headline);
    expect(
      await page(
        `${headline} | The Northern Harbour Ledger`,
        '<h1><a href="/">The Northern Harbour Ledger</a></h1>',
        `<h1>${headline}</h1>`,
      ),
    ).toBe(headline);
  });

  it("is no headline beside the only entry, however short that is called", async () => {
    const entry = '<h2><a href="/2031/03/07/gnats" rel="bookmark">Two gnats</a></h2>';
    const title = "The Film Shed » Blog Archive » Two gnats";
    const top = '<h1><a href="/">The Film Shed</a></h1>';
    expect(await page(title, top, entry)).toBe("Two gnats");
    expect(await page(title, top, entry + entry.replaceAll("gnats", "moths"))).not.toBe("Two gnats");
  });

  it("stays where the page has no other", async () => {
    expect(await page(headline, "", `<h1><a href="/">${headline}</a></h1>`)).toBe(headline);
  });
});

describe("a page laid out in tables, without any heading", () => {
  it("is headed by the line that its title has between bars or dashes, and its author and day stand below that", async () => {
    const html = `<HTML><HEAD><TITLE>The Ledger Online - ${headline}</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="/">Home</A></TD><TD><FONT SIZE=5><B>${headline}</B></FONT><BR><I>By N. J. Pell</I><BR>Sunday, March 7, 1999${body}</TD></TR></TABLE></BODY></HTML>`;
    const draft = await readHtml(html, "en");
    expect(draft).toMatchObject({ headline, bylines: ["N. J. Pell"], publishedAt: "1999-03-07" });
    expect(draft.body).toHaveLength(2);
  });
});

describe("a headline that is not in an h1", () => {
  const print = (title: string, heading: string) =>
    readHtml(
      `<html lang="en"><head><title>${title}</title></head><body><div>${heading}<div>By Nora Pell</div>${body}</div></body></html>`,
      "en",
    );

  it.each([
    [`Print - ${headline} - The Ledger - Town`, `<h2>${headline}</h2>`],
    [`The Ledger - ${headline}`, `<div class="titolo">${headline}</div>`],
    ["40,000 tulips for the town: what is planted at night", `<h2>${headline}</h2>`],
  ])("is the one that the title has a part of: %s", async (title, heading) => {
    expect((await print(title, heading)).headline).toBe(headline);
  });

  it("is not any lower heading", async () => {
    const title = "What the town has planned";
    expect((await print(title, "<h2>Read our letters every morning</h2>")).headline).toBe(title);
  });
});

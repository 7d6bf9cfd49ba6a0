import { describe, expect, it } from "vitest";
import type { Draft } from "../../../functions/article/article-draft.ts";
import type { JsonRecord } from "../../../functions/article/json-values.ts";
import { readNewsroomJson } from "../../../functions/article/newsroom/read-newsroom-json.ts";

const first =
  "Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.";
const read = async (item: JsonRecord): Promise<Draft> =>
  await readNewsroomJson(JSON.stringify(item), null).open[0]!();

describe("an item of ninjs 3, which writes its names in camel case", () => {
  const item = {
    uri: "urn:quay:1",
    type: "text",
    headlines: [{ role: "main", value: "Herons nest on the gasworks" }],
    bodies: [
      { role: "plain", contentType: "text/plain", value: "no" },
      { contentType: "text/html", value: `<p>${first}</p>` },
    ],
    firstCreated: "2031-03-09T05:00:00Z",
    versionCreated: "2031-03-10T06:00:00Z",
    by: "Nora Pell and Anna d’Emilio, AFP",
  };

  it("has its days, body and authors", async () => {
    expect(await read({ ...item, pubStatus: "usable" })).toMatchObject({
      publishedAt: "2031-03-09T05:00:00Z",
      modifiedAt: "2031-03-10T06:00:00Z",
      bylines: ["Nora Pell", "Anna d’Emilio"],
      body: [{ text: first }],
    });
  });

  it("has no count of letters for its body", async () => {
    const bodies = [{ role: "main", contentType: "text/html", charcount: 1234 }];
    expect(await read({ ...item, bodies })).toMatchObject({ body: [] });
  });

  it("is not published while it is withheld", async () => {
    await expect(read({ ...item, pubStatus: "withheld" })).rejects.toMatchObject({ reason: "draft" });
  });
});

it("an item of WordPress's API is read through its wrappers, by the hour of UTC, and its author's number is no name", async () => {
  const item = {
    title: { rendered: "Herons &amp; <em>ladders</em>" },
    content: { rendered: `<p>${first}</p>`, protected: false },
    excerpt: { rendered: "<p>Nine pairs [&hellip;]</p>" },
    date: "2031-03-09T06:30:00",
    date_gmt: "2031-03-09T05:30:00",
    author: 7,
  };
  expect(await read(item)).toMatchObject({
    headline: "Herons & ladders",
    description: "Nine pairs…",
    publishedAt: "2031-03-09T05:30:00Z",
    bylines: [],
    body: [{ text: first }],
  });
});

it("an item's place behind its author is nobody, another name is", async () => {
  const item = { headline: "Herons nest", byline: "Nora Pell, Port Ellery", body_text: first };
  expect(await read({ ...item, located: "PORT ELLERY" })).toMatchObject({ bylines: ["Nora Pell"] });
  expect(await read({ ...item, byline: "Nora Pell, Joe Lund", located: "Port Ellery" })).toMatchObject({
    bylines: ["Nora Pell", "Joe Lund"],
  });
});

describe("a post of WordPress's API", () => {
  const post = {
    title: { rendered: "Herons nest" },
    content: { rendered: `<p>${first}</p>` },
    author: 7,
    categories: [4],
    tags: [9, 12],
  };
  const term = (taxonomy: string, name: string) => ({ id: 4, taxonomy, name });

  it("has the people, terms and picture that it was asked to bring along", async () => {
    const embedded = {
      author: [{ id: 7, name: "Nora Pell" }],
      "wp:featuredmedia": [
        {
          source_url: "https://quay.example/h.jpg",
          alt_text: "A heron",
          caption: { rendered: "<p>On the <b>tank</b></p>\n" },
        },
      ],
      "wp:term": [
        [term("category", "Uncategorized"), term("category", "Nature")],
        [term("post_tag", "herons"), term("post_tag", "gas &amp; water")],
      ],
    };
    expect(await read({ ...post, _embedded: embedded })).toMatchObject({
      bylines: ["Nora Pell"],
      section: "Nature",
      tags: ["herons", "gas & water"],
      image: { url: "https://quay.example/h.jpg", alt: "A heron", caption: "On the tank", credit: null },
    });
  });

  it("has no number for a name, and the picture that a plugin names", async () => {
    expect(await read({ ...post, category: 4 })).toMatchObject({
      bylines: [],
      section: null,
      tags: [],
      image: null,
    });
    const jetpack = { jetpack_featured_media_url: "https://quay.example/h.jpg" };
    expect((await read({ ...post, ...jetpack })).image?.url).toBe("https://quay.example/h.jpg");
    const yoast = { author: "Nora Pell", og_image: [{ url: "https://quay.example/y.jpg" }] };
    expect(await read({ ...post, yoast_head_json: yoast })).toMatchObject({
      bylines: ["Nora Pell"],
      image: { url: "https://quay.example/y.jpg" },
    });
  });

  it.each([
    ["people who are not shown", { author: [{ code: "rest_user_invalid_id", data: { status: 404 } }] }],
    ["a picture without an address on the web", { "wp:featuredmedia": [{ source_url: "javascript:a.jpg" }] }],
    ["lists that are none", { author: "x", "wp:featuredmedia": 3, "wp:term": [3, [null]] }],
  ])("is read without %s", async (_, embedded) => {
    expect(await read({ ...post, _embedded: embedded })).toMatchObject({
      bylines: [],
      tags: [],
      image: null,
      body: [{ text: first }],
    });
  });

  it("keeps the words that it has itself", async () => {
    const named = { tags: ["herons", "2031"], section: "Nature", author: "Nora Pell" };
    expect(await read({ ...post, ...named })).toMatchObject({
      bylines: ["Nora Pell"],
      section: "Nature",
      tags: ["herons", "2031"],
    });
  });
});

it("an item whose fields are records that cannot be printed is read by the others, and drafts in lists are drafts", async () => {
  const odd = { toString: 1, valueOf: 1 };
  const item = { headline: "Herons nest", pubstatus: odd, status: odd, draft: odd };
  const bodies = [{ role: odd, contentType: odd, value: `<p>${first}</p>` }];
  const associations = [{ type: odd }, { type: "picture", renditions: [{ width: odd }, { width: odd }] }];
  expect(await read({ ...item, bodies, associations, headlines: [{ role: odd, value: "x" }] })).toMatchObject(
    {
      headline: "Herons nest",
      body: [{ text: first }],
    },
  );
  await expect(read({ headline: "Herons nest", status: ["draft"], body_text: first })).rejects.toMatchObject({
    reason: "draft",
  });
});

describe("a story of ANS", () => {
  const story = {
    type: "story",
    version: "0.10.12",
    _id: "HERONS",
    headlines: { basic: "Herons nest on the gasworks", twitter: "Herons!" },
    subheadlines: { basic: "Nine pairs have come from the marsh" },
    description: { basic: "The warden counts nine pairs." },
    credits: {
      by: [
        { type: "author", name: "Nora Pell" },
        { type: "author", byline: "Joe Lund" },
      ],
      photos_by: [{ name: "Anna Lund" }],
    },
    first_publish_date: "2031-03-09T05:00:00Z",
    display_date: "2031-03-11T05:00:00Z",
    last_updated_date: "2031-03-10T06:00:00Z",
    location: "Port Ellery",
    language: "en",
    taxonomy: { primary_section: { name: "Nature" }, tags: [{ text: "herons" }] },
    promo_items: {
      basic: { type: "video", promo_items: { basic: { type: "image", url: "https://quay.example/h.jpg" } } },
    },
    content_elements: [
      { type: "text", content: first },
      { type: "interstitial_link", content: "Read more: the marsh", url: "/marsh" },
      { type: "header", level: 3, content: "The count" },
      {
        type: "list",
        items: [
          { type: "text", content: "Four pairs on the <b>tank</b>" },
          { type: "list", items: [{ type: "text", content: "one on its rim" }] },
        ],
      },
      {
        type: "quote",
        content_elements: [{ type: "text", content: "They are not afraid of us, we are afraid of them." }],
      },
      {
        type: "table",
        header: [{ content: "Year" }, { content: "Pairs" }],
        rows: [[{ content: "2031" }, { content: "9" }]],
      },
      { type: "image", url: "https://quay.example/x.jpg", caption: "A heron" },
    ],
  };

  it("is read by its own names, without what it links to", async () => {
    expect(await read(story)).toMatchObject({
      headline: "Herons nest on the gasworks",
      standfirst: "Nine pairs have come from the marsh",
      description: "The warden counts nine pairs.",
      bylines: ["Nora Pell", "Joe Lund"],
      publishedAt: "2031-03-09T05:00:00Z",
      modifiedAt: "2031-03-10T06:00:00Z",
      dateline: "Port Ellery",
      section: "Nature",
      tags: ["herons"],
      image: { url: "https://quay.example/h.jpg" },
      body: [
        { kind: "paragraph", text: first },
        { kind: "heading", text: "The count" },
        { kind: "list-item", text: "Four pairs on the tank" },
        { kind: "list-item", text: "one on its rim" },
        { kind: "quote", text: "They are not afraid of us, we are afraid of them." },
        { kind: "list-item", text: "Year · Pairs" },
        { kind: "list-item", text: "2031 · 9" },
      ],
    });
  });

  it("has its picture with what is said of it", async () => {
    const picture = {
      type: "image",
      url: "https://quay.example/h.jpg",
      alt_text: "A heron",
      caption: "On the tank",
      credits: { by: [{ name: "Anna Lund" }, { byline: "Joe Lund" }], affiliation: [{ name: "The Quay" }] },
    };
    expect((await read({ ...story, promo_items: { basic: picture } })).image).toEqual({
      url: "https://quay.example/h.jpg",
      alt: "A heron",
      caption: "On the tank",
      credit: "Anna Lund, Joe Lund",
    });
  });

  it("is a draft until it is published, and one of several in search results", async () => {
    await expect(read({ ...story, additional_properties: { is_published: false } })).rejects.toMatchObject({
      reason: "draft",
    });
    const results = readNewsroomJson(
      JSON.stringify({ type: "results", content_elements: [story, story] }),
      null,
    );
    expect(results.isList).toBe(true);
    expect(results.open).toHaveLength(2);
  });
});

describe("Ghost's posts", () => {
  const post = {
    id: "p1",
    title: "Herons nest on the gasworks",
    slug: "herons",
    html: `<p>${first}</p>`,
    status: "published",
    published_at: "2031-03-09T05:00:00.000Z",
    custom_excerpt: "Nine pairs.",
    feature_image: "__GHOST_URL__/content/h.jpg",
  };
  const tables = {
    posts: [post, { ...post, id: "p2", status: "draft" }, { ...post, id: "p3", type: "page" }],
    users: [
      { id: "u1", name: "Nora Pell" },
      { id: "u2", name: "Joe Lund" },
    ],
    posts_authors: [
      { post_id: "p1", author_id: "u2", sort_order: 1 },
      { post_id: "p1", author_id: "u1", sort_order: 0 },
    ],
    tags: [
      { id: "t1", name: "Birds" },
      { id: "t2", name: "#hidden" },
    ],
    posts_tags: [
      { post_id: "p1", tag_id: "t1" },
      { post_id: "p1", tag_id: "t2" },
    ],
  };

  it.each([
    ["an export", { db: [{ meta: { version: "6.0.0" }, data: tables }] }],
    ["tables alone", { meta: {}, data: tables }],
    [
      "an API's answer",
      {
        posts: [
          { ...post, authors: [{ name: "Nora Pell" }, { name: "Joe Lund" }], tags: [{ name: "Birds" }] },
          { ...post, status: "draft" },
        ],
      },
    ],
  ])("are read from %s, each with its authors and tags, pages left out", async (_, file) => {
    const { isList, open } = readNewsroomJson(JSON.stringify(file), null);
    expect([isList, open.length]).toEqual([true, 2]);
    expect(await open[0]!()).toMatchObject({
      headline: post.title,
      slug: "herons",
      bylines: ["Nora Pell", "Joe Lund"],
      tags: ["Birds"],
      publishedAt: "2031-03-09T05:00:00Z",
      description: "Nine pairs.",
      image: null,
      body: [{ text: first }],
    });
    expect(() => open[1]!()).toThrow("draft");
  });
});

it("an item of a JSON Feed that names nobody is by the feed's authors", () => {
  const version = "https://jsonfeed.org/version/1.1";
  const items = [
    { id: "1", title: "Herons nest on the gasworks", content_html: `<p>${first}</p>` },
    { id: "2", title: "Gulls too", content_html: `<p>${first}</p>`, authors: [{ name: "Jens Kohl" }] },
  ];
  const { open } = readNewsroomJson(
    JSON.stringify({ version, authors: [{ name: "Nora Pell" }], items }),
    null,
  );
  return Promise.all(open.map((draft) => draft())).then((drafts) =>
    expect(drafts.map(({ bylines }) => bylines)).toEqual([["Nora Pell"], ["Jens Kohl"]]),
  );
});

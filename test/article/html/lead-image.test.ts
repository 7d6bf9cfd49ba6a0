import { describe, expect, it } from "vitest";
import { parsePage } from "../../../functions/article/html/page-element.ts";
import { pictureSources } from "../../../functions/article/html/picture-sources.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { timeGrowth } from "../../time-growth.ts";

const headline = "Night ferry turns back for a dog";
const text =
  "<p>The night ferry turned back on Tuesday evening for a dog that had missed it by a minute.</p>".repeat(3);
const imageOf = async (shown: string, head = "") =>
  (
    await readHtml(
      `<html lang="en"><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${shown}${text}</article></body></html>`,
      "en",
    )
  ).image;
const placeholder = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

describe("the picture that a page shows", () => {
  it.each([
    ["a script will load", `<img src="${placeholder}" data-src="https://quay.example/dog.jpg">`],
    ["stands under an older name", `<img data-original="https://quay.example/dog.jpg" src="/blank.gif">`],
    [
      "is one of several sizes",
      '<img srcset="https://quay.example/w_400,h_300/dog.jpg 400w, https://quay.example/dog.jpg 1200w">',
    ],
    [
      "is one of several sizes without blanks",
      '<img srcset="https://quay.example/dog.jpg 2x,https://quay.example/small.jpg 1x">',
    ],
    [
      "is one of several formats",
      `<picture><source srcset="https://quay.example/dog.jpg 900w"><img src="${placeholder}"></picture>`,
    ],
    [
      "has its own address",
      '<img src="https://quay.example/dog.jpg" srcset="https://quay.example/a.jpg 9w">',
    ],
    [
      "stands where no script runs",
      `<img src="${placeholder}"><noscript><img src="https://quay.example/dog.jpg"></noscript>`,
    ],
  ])("is found where it %s", async (_, image) => {
    expect((await imageOf(`<figure>${image}</figure>`))?.url).toBe("https://quay.example/dog.jpg");
  });

  it.each([
    `<img src="${placeholder}">`,
    '<img data-src="javascript:alert(1)//.jpg" srcset="file:///dog.jpg 400w">',
    '<img srcset=" , " data-src="">',
  ])("is none that is no address on the web: %s", async (image) => {
    expect(await imageOf(`<figure>${image}</figure>`)).toBeNull();
  });

  it("keeps its alternative text where the page declares it and loads it late", async () => {
    const shown = `<figure><img src="${placeholder}" data-src="/pictures/dog.jpg?w=400" alt="A wet dog"><figcaption>Too late</figcaption></figure>`;
    const head = '<meta property="og:image" content="https://quay.example/pictures/dog.jpg">';
    expect(await imageOf(shown, head)).toMatchObject({ alt: "A wet dog", caption: "Too late" });
  });

  it.each([
    ["w_400/dog-1024x683.jpg", "dog.jpg"],
    ["dog.jpg.webp", "dog.jpg"],
    ["/_next/image?url=%2Fpictures%2Fdog.jpg&amp;w=640", "dog.jpg"],
    ["dog_w960.jpg", "dog_w1200.jpg"],
  ])("is the declared one in another size or format: %s", async (source, declared) => {
    const shown = `<figure><img src="${source}"><figcaption>A wet dog</figcaption></figure>`;
    const head = `<meta property="og:image" content="https://quay.example/${declared}">`;
    expect(await imageOf(shown, head)).toMatchObject({ caption: "A wet dog" });
  });

  it("has its caption in a page that has no element for articles", async () => {
    const page = await readHtml(
      `<html lang="en"><head><title>${headline}</title><meta property="og:image" content="https://quay.example/dog.jpg"></head><body><h1>${headline}</h1><div class="pic"><img src="/dog.jpg"><p class="pic-caption">A wet dog</p></div>${text}</body></html>`,
      "en",
    );
    expect(page.image).toMatchObject({ caption: "A wet dog" });
  });

  it("is not the declared one where its number is another", async () => {
    const shown = '<figure><img src="IMG_1235.jpg"><figcaption>A wet dog</figcaption></figure>';
    const head = '<meta property="og:image" content="https://quay.example/IMG_1234.jpg">';
    expect(await imageOf(shown, head)).toMatchObject({ caption: null });
  });
});

it("a list of a picture's sizes is read in time that grows with its length", () => {
  for (const size of ["a 1w,", "a, ", ",", " "]) {
    const growth = timeGrowth(2_500, (count) =>
      pictureSources(
        parsePage(`<html><body><img srcset="a${size.repeat(count)}a"></body></html>`).querySelector("img")!,
      ),
    );
    expect(growth).toBeLessThan(9);
  }
});

describe("the picture that a page declares", () => {
  const declared = (url: string): string =>
    `<link rel="canonical" href="https://www.quaylight.example/dog"><meta property="og:image" content="${url}">`;
  const shown = '<figure><img src="https://quay.example/dog.jpg"></figure>';

  it.each([
    "https://static.example/img/quaylight_logo_share_en.png",
    "https://quay-light.example/logo-white.svg",
    "https://static.example/icons/cropped-ql-favicon.png",
    "https://static.example/default_500.png",
  ])("is the one in the article where that is the site's own mark: %s", async (url) => {
    expect((await imageOf(shown, declared(url)))?.url).toBe("https://quay.example/dog.jpg");
    expect(await imageOf("", declared(url))).toBeNull();
  });

  it.each([
    "https://static.example/bp-logo.jpg",
    "https://static.example/ferry-logo.jpg",
    "https://static.example/logo-of-the-ferry.jpg",
  ])("stays where it is somebody else's: %s", async (url) => {
    expect((await imageOf(shown, declared(url)))?.url).toBe(url);
  });
});

describe("the picture that a page's JSON-LD names", () => {
  const ldOf = (...graph: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ "@graph": graph })}</script>`;
  const article = (image: unknown) => ({ "@type": "NewsArticle", headline, image });
  const picture = {
    "@type": "ImageObject",
    "@id": "#dog",
    url: "https://quay.example/dog.jpg",
    caption: "A wet dog on the quay",
    creditText: "Ann Lee",
  };

  it.each([
    ["a record", ldOf(article(picture))],
    ["a reference to one", ldOf(article({ "@id": "#dog" }), picture)],
    [
      "a list whose first entry leads nowhere",
      ldOf(article([{ "@id": "#cat" }, { "@id": "#dog" }]), picture),
    ],
  ])("is %s, with its caption and credit", async (_, head) => {
    expect(await imageOf("", head)).toEqual({
      url: picture.url,
      alt: null,
      caption: picture.caption,
      credit: picture.creditText,
    });
  });

  it("lends another picture no caption", async () => {
    const declared = '<meta property="og:image" content="https://quay.example/card.png">';
    expect(await imageOf("", declared + ldOf(article(picture)))).toMatchObject({
      url: "https://quay.example/card.png",
      caption: null,
      credit: null,
    });
  });
});

describe("a picture outside of figures", () => {
  const address = "https://quay.example/dog.jpg";
  it.each([
    `<div class="post-thumbnail"><img src="${address}"></div>`,
    `<amp-img src="${address}" width="600" height="400"></amp-img>`,
    `<div class="featured-image"><a href="${address}"><img data-lazy-src="${address}" src="/blank.gif"></a></div>`,
  ])("is the page's where its box is called so: %s", async (shown) => {
    expect((await imageOf(shown))?.url).toBe(address);
  });

  it.each([
    `<div class="author"><img src="${address}"></div>`,
    `<div class="post-thumbnail"><a href="/other-story"><img src="${address}"></a></div>`,
    `<div class="related-posts"><div class="post-thumbnail"><img src="${address}"></div></div>`,
    `<article><h3>Another</h3><div class="post-thumbnail"><img src="${address}"></div></article>`,
  ])("is none where it is somebody's portrait or another article's: %s", async (shown) => {
    expect(await imageOf(shown)).toBeNull();
  });
});

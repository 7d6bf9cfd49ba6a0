import { expect, it } from "vitest";
import { leadImageKey, pictureOf } from "../../functions/article/lead-image-key.ts";
import { anArticle } from "../fixtures/an-article.ts";

const withImage = (url: string) => anArticle({ image: { url, alt: null, caption: null, credit: null } });
const keyOf = (url: string) => leadImageKey(withImage(url), "articles/2026/100% snow.md");

it("is beside the article, or where its path says below articles/", () => {
  expect(keyOf("snow.jpg")).toBe("articles/2026/snow.jpg");
  expect(keyOf("../house/snow.jpg")).toBe("articles/house/snow.jpg");
  expect(keyOf("/articles/house/50%25.jpg")).toBe("articles/house/50%.jpg");
  expect(keyOf("../../../secret.jpg")).toBe("articles/secret.jpg");
});

it("is none on the web, without an image, in an address that is none, or longer than S3's keys", () => {
  expect(leadImageKey(anArticle({ image: null }), "articles/a.md")).toBeNull();
  for (const url of ["https://news.example/a.jpg", "//[", `${"a".repeat(1024)}.jpg`])
    expect(keyOf(url)).toBeNull();
});

it("is none where S3 would answer with an error: out of the bucket, or with control characters", () => {
  for (const url of [
    "..%2F..%2F..%2Fhouse/snow.jpg",
    "a%2F..%2Fsnow.jpg",
    "%2e%2e%2fsnow.jpg",
    "a%00.jpg",
    "a%1b.jpg",
  ])
    expect(keyOf(url)).toBeNull();
  expect(keyOf("..snow..jpg")).toBe("articles/2026/..snow..jpg");
});

it("is a picture's only where its changes are heard of as a picture's", () => {
  expect(pictureOf(withImage("snow.JPG"), "articles/a.md")).toBe("articles/snow.JPG");
  expect(pictureOf(withImage("snow.bmp"), "articles/a.md")).toBeNull();
});

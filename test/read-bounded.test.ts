import { describe, expect, it } from "vitest";
import type { Source } from "../functions/article/read-source.ts";
import { readBounded } from "../functions/read-bounded.ts";

function source(key: string, content: string): Source {
  return { key, bytes: new TextEncoder().encode(content), contentType: null, defaultLanguage: "en" };
}

const honest = source(
  "articles/a.txt",
  "A headline over it all\n\nThis paragraph is long enough to be read as one, and so it is.",
);

describe("reading within a hard stop", () => {
  it("gives what reading without one gives", async () => {
    expect(await readBounded(honest)).toMatchObject([
      { slug: "a", article: { headline: "A headline over it all" } },
    ]);
  });

  it("hands rejections on with their reason", async () => {
    await expect(
      readBounded(source("articles/b.md", "---\ntitle: x\ndraft: true\n---\nText.")),
    ).rejects.toMatchObject({
      name: "Rejection",
      reason: "draft",
    });
  });

  it("hands on the rejection of one article among others that are fine", async () => {
    const stories = [
      { slug: "g", title: "A headline", body: "The ferry will sail again from Monday, the harbour said." },
      { slug: "h", title: "Not yet", body: "This one is not ready to be read by anyone.", draft: true },
    ];
    const [one, other] = await readBounded(source("articles/desk.json", JSON.stringify(stories)));
    expect(one).toMatchObject({ article: { headline: "A headline" } });
    expect(other).toMatchObject({ rejection: { name: "Rejection", reason: "draft" } });
  });

  it("reads one source after the other, in the order asked", async () => {
    const many = await Promise.all(
      ["c", "d", "e"].map((name) => readBounded({ ...honest, key: `articles/${name}.txt` })),
    );
    expect(many.map(([reading]) => reading!.slug)).toEqual(["c", "d", "e"]);
  });

  it("reads on after a source that it had to refuse", async () => {
    const nested = source("articles/f.html", `<html><body>${"<div>".repeat(2000)}x`);
    await expect(readBounded(nested)).rejects.toMatchObject({ reason: "too-complex" });
    expect(await readBounded(honest)).toMatchObject([{ slug: "a" }]);
  });
});

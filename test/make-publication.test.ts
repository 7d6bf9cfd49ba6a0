import { expect, it } from "vitest";
import { makePublication } from "../functions/make-publication.ts";
import { anArticle } from "./fixtures/an-article.ts";
import { aPublication, masthead, siteOrigin } from "./page/published-fixtures.ts";

const make = makePublication({
  masthead,
  siteOrigin,
  readLeadImage: async () => null,
  renderCards: async () => [],
});

async function listedAt(publishedAt: string | null): Promise<string> {
  const article = anArticle({ publishedAt });
  const [firstUploadedAt, uploadedAt] = ["2026-11-20T10:00:00Z", "2026-11-22T10:00:00Z"];
  const { summary } = aPublication();
  const made = await make({
    slug: "one",
    sourceKey: "articles/one.md",
    article,
    summary,
    uploadedAt,
    firstUploadedAt,
  });
  return made.listedAt;
}

it("lists an article by its printed date, unless that was still to come when it was uploaded", async () => {
  expect(await listedAt("2026-11-19")).toBe("2026-11-19T00:00:00.000Z");
  expect(await listedAt("2026-11-21T08:00:00+01:00")).toBe("2026-11-21T07:00:00.000Z");
  expect(await listedAt("2026-12-20")).toBe("2026-11-20T10:00:00.000Z");
  expect(await listedAt(null)).toBe("2026-11-20T10:00:00.000Z");
});

import { expect, it } from "vitest";
import { readUpload } from "../functions/read-upload.ts";

async function readingsOf(key: string, content: string | null) {
  const bytes = content === null ? undefined : new TextEncoder().encode(content);
  const object = {
    bytes,
    size: bytes?.length ?? 50_000_000,
    contentType: null,
    etag: "",
    uploadedAt: "2026-11-20T10:00:00Z",
  };
  return await readUpload(key, object, { language: "en", name: "Canal" });
}

it.each([
  ["is a draft", "articles/tide.md", "---\ntitle: x\ndraft: true\n---\nText.", "tide", "draft"],
  ["is too large to be read", "articles/tide.md", null, "tide", "too-large"],
  ["has a key that no slug is made of", "articles/../tide.md", "Tide", "", "unsafe-key"],
])("an upload that %s is one rejection, and no failure", async (_, key, content, slug, reason) => {
  expect(await readingsOf(key, content)).toMatchObject([{ slug, rejection: { reason } }]);
});

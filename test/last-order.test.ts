import { afterAll, describe, expect, it } from "vitest";
import { comparableSequencer } from "../functions/aws/arrival.ts";
import { bucket } from "../functions/aws/bucket.ts";
import { slugClaims } from "../functions/aws/slug-claims.ts";
import { uploadTable } from "../functions/aws/upload-table.ts";
import { lastOrder } from "../functions/last-order.ts";
import { anArticle } from "./fixtures/an-article.ts";
import { names, startEngines } from "./reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const claims = slugClaims(names.table);
const uploads = uploadTable(names.table);
const inbox = bucket(names.inbox);
const orderOf = lastOrder({ uploads, claims, inbox, masthead: { language: "en", name: "The Quaylight" } });
const at = (sequencer: number) => comparableSequencer(String(sequencer));
const now = new Date("2026-11-20T10:00:00Z");

async function upload(key: string) {
  const text =
    "---\ntitle: The tide came in\n---\n\nThe harbour lay still this morning, and nobody could say why.\n";
  await inbox.write(key, text, { contentType: "text/markdown", cacheControl: "no-store" });
}
const claim = (slug: string, sourceKey: string, sequencer: string) =>
  claims.claim(
    { slug, sourceKey, sequencer, revision: "r", uploadedAt: "", article: anArticle(), picture: null },
    false,
  );

describe("the order of the last event or look of a key", () => {
  it("is what its row says", async () => {
    await uploads.begin("articles/row.md", at(7), []);
    expect(await orderOf("articles/row.md")).toBe(at(7));
  });

  it("is older than any event where nothing is known of it", async () => {
    await upload("articles/new.md");
    expect(await orderOf("articles/new.md")).toBe(comparableSequencer(""));
  });

  it("is what its article's row says, where its own is lost", async () => {
    await upload("articles/own.md");
    await claim("own", "articles/own.md", at(7));
    expect(await orderOf("articles/own.md")).toBe(at(7));
  });

  it("is that of when it gave its slug up, where its own row is lost and the slug is another's by now", async () => {
    await upload("articles/gone.md");
    await claim("gone", "articles/gone.md", at(7));
    await claims.release("gone", "articles/gone.md", at(8), now);
    await claim("gone", "articles/gone.txt", at(3));
    expect(await orderOf("articles/gone.md")).toBe(at(8));
    expect(await orderOf("articles/gone.txt")).toBe(comparableSequencer(""));
    await upload("articles/gone.txt");
    expect(await orderOf("articles/gone.txt")).toBe(at(3));
  });
});

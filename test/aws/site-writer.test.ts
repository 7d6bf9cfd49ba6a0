import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Publication } from "../../functions/aws/publication.ts";
import type { ArticleRecord } from "../../functions/aws/record.ts";
import { mostCardNames } from "../../functions/aws/retraction-table.ts";
import { siteWriter } from "../../functions/aws/site-writer.ts";
import { startSite } from "../site-engine.ts";

const engine = await startSite();
afterAll(() => engine.stop());

const forgotten: string[] = [];
let hasRoomFor = /./;
const writer = siteWriter(engine.site, {
  async forget(paths, reference) {
    const line = `${paths.join(" ")} ${reference}`;
    if (hasRoomFor.test(line)) forgotten.push(line);
    return hasRoomFor.test(line);
  },
});

const card = (hash: string) => ({ format: "og", key: `cards/tide/og.${hash}.png`, contentType: "image/png" });
const publication = (hash: string) =>
  ({
    cards: [card(hash)],
    files: [{ bytes: Buffer.from(hash) }],
    sharePage: `page with ${hash}`,
    articleJson: `{"card":"${hash}"}`,
  }) as unknown as Publication;
const record = (fields: Partial<ArticleRecord> = {}) =>
  ({
    slug: "tide",
    making: "m1",
    revision: "r1",
    cards: [],
    uncleared: false,
    cardNames: [],
    ...fields,
  }) as unknown as ArticleRecord;

describe("the site gets an article", () => {
  beforeEach(async () => {
    await writer.removeAllBut("tide", []);
    engine.takeCalls();
    forgotten.length = 0;
    hasRoomFor = /./;
  });

  it("so that whatever is pointed to is there first: the page comes last", async () => {
    await writer.publish(record(), publication("a1"));
    expect(engine.takeCalls().filter((call) => call.startsWith("PutObject"))).toEqual([
      "PutObject cards/tide/og.a1.png",
      "PutObject cards/tide/og.png",
      "PutObject a/tide/article.json",
      "PutObject a/tide/index.html",
    ]);
    expect(forgotten).toEqual([]);
  });

  it("with the cards before for one more publication, removed after the page no longer names them", async () => {
    await writer.publish(record(), publication("a1"));
    await writer.publish(record({ cards: [card("a1")] as never }), publication("b2"));
    expect(await engine.text("cards/tide/og.a1.png")).toBe("a1");
    engine.takeCalls();
    await writer.publish(record({ cards: [card("b2")] as never }), publication("c3"));
    const calls = engine.takeCalls().map((call) => call.split(" ")[0]);
    expect(calls.lastIndexOf("PutObject")).toBeLessThan(calls.indexOf("DeleteObjects"));
    expect(await engine.text("cards/tide/og.a1.png")).toBeUndefined();
    expect(await engine.text("cards/tide/og.b2.png")).toBe("b2");
  });

  it("taken away, tombstone first", async () => {
    await writer.publish(record(), publication("a1"));
    engine.takeCalls();
    await writer.clear(record(), "gone");
    const calls = engine.takeCalls();
    expect(calls[0]).toBe("PutObject a/tide/index.html");
    expect(calls.at(-1)).toMatch(/^DeleteObjects/);
    expect(await engine.text("a/tide/index.html")).toBe("gone");
    expect(await engine.text("a/tide/article.json")).toBeUndefined();
    expect(forgotten).toEqual([]);
  });

  const withCards = record({ cardNames: ["og.b2.png", "og.a1.png"] });
  it("forgotten by CloudFront as one folder", async () => {
    expect(await writer.forget(withCards, "r1")).toBe(true);
    expect(forgotten).toEqual(["/cards/tide/* tide:r1"]);
  });

  it("or, where there is no room for a folder, as every card that was ever there", async () => {
    hasRoomFor = /^[^*]+$/;
    expect(await writer.forget(withCards, "r1")).toBe(true);
    expect(forgotten).toEqual(["/cards/tide/og.a1.png /cards/tide/og.b2.png tide:r1"]);
  });

  it("or later, where there is no room at all, or not all cards are known", async () => {
    hasRoomFor = /^$/;
    expect(await writer.forget(withCards, "r1")).toBe(false);
    hasRoomFor = /^[^*]+$/;
    const cardNames = Array.from({ length: mostCardNames }, (_, at) => `og.${at}.png`);
    expect(await writer.forget(record({ cardNames }), "r1")).toBe(false);
    expect(await writer.forget(record(), "r1")).toBe(false);
    expect(forgotten).toEqual([]);
  });
});

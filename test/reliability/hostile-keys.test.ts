import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPictureKey } from "../../functions/article/picture-key.ts";
import { names } from "./engines.ts";
import { differences } from "./expected-site.ts";
import { calm, objectsOf, openWorld, type World } from "./world.ts";

const article = (headline: string) =>
  Buffer.from(
    `# ${headline}\n\nThe harbour lay still this morning, and nobody in the town could say for how long.\n`,
  );

/** Names that have opened doors elsewhere. All are keys that S3 takes. */
const hostileKeys = [
  "articles/../../etc/passwd",
  "articles/../site/index.html.md",
  "articles/./hidden.md",
  "articles//double.md",
  "articles/.md",
  "articles/ .md",
  "articles/%00.md",
  "articles/a%2f..%2fb.md",
  "articles/..%2f..%2fcards.md",
  "articles/new\nline.md",
  "articles/tab\there.md",
  "articles/nul\u0001.md",
  `articles/${"x".repeat(1_010)}.md`,
  `articles/${"/deep".repeat(200)}.md`,
  `articles/${"長".repeat(335)}.md`,
  "articles/🦀🌊.md",
  "articles/раураl.md",
  "articles/paypal.md",
  "articles/con.md",
  "articles/aux/nul.md",
  "articles/__proto__.md",
  "articles/constructor/prototype.md",
  "articles/toString.md",
  "articles/upload#articles/tide.md",
  "articles/index#months.md",
  "articles/<script>alert(1)</script>.md",
  `articles/"quoted" & 'more'.md`,
  "articles/{{7*7}} $(7*7).md",
  "articles/'; DROP TABLE articles; --.md",
  "articles/?list-type=2&versionId=null.md",
  "articles/*.md",
  "articles/\u202Egnp.exe.md",
  "articles/e\u0301te\u0301.md",
  "articles/\u00e9t\u00e9.md",
  "articles/index.html",
  "articles/article.json.md",
  "articles/CON.",
  "articles/trailing /space .md",
  "articles/-rf.md",
  "articles/~root.md",
  "articles/$(id).md",
  "articles/\\\\server\\share.md",
];

describe("an inbox key", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ withListings: false });
  });
  afterAll(() => world.close());

  /** Nothing died, and nothing is on the site but files of slugs that are plain. */
  async function isHarmless() {
    await world.rest();
    expect(world.delivered.dead).toEqual([]);
    for (const key of objectsOf(world.engines, names.site).keys())
      expect(key).toMatch(/^(a|cards)\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+[a-z0-9.-]+\.(?:html|json|png|jpg)$/);
  }

  it("that is hostile is published at a plain address or rejected with a reason, alone and beside all others", async () => {
    await world.clear();
    world.suffer(calm);
    for (const [at, key] of hostileKeys.entries()) await world.put(key, article(`Hostile ${at}`));
    await isHarmless();
    expect(await differences(world)).toEqual([]);
    for (const key of hostileKeys) await world.remove(key);
    await isHarmless();
    const pages = [...objectsOf(world.engines, names.site).values()];
    expect(pages.filter(({ bytes }) => bytes.includes("Hostile"))).toEqual([]);
    console.info(`${hostileKeys.length} hostile keys.`);
  });

  it("of any characters at all does no harm", async () => {
    const any = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .filter((name) => name.isWellFormed());
    const seconds = Number(process.env.FUZZ_SECONDS ?? 5);
    let tried = 0;
    let last = Promise.resolve();
    const harmless = async (key: string) => {
      await world.clear();
      world.suffer(calm);
      await world.put(key, article("Any name"));
      await isHarmless();
      expect(await differences(world)).toEqual([]);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 4 }), async (parts) => {
        const key = `articles/${parts.join("/")}.md`;
        // S3's XML cannot carry these; it refuses or encodes them before any step sees the key.
        fc.pre(Buffer.byteLength(key) <= 1_024 && !/[\u0000\ufffe\uffff]/.test(key) && !isPictureKey(key));
        last = harmless(key);
        await last;
        tried++;
      }),
      { numRuns: 100_000, interruptAfterTimeLimit: seconds * 1_000, markInterruptAsFailure: false, seed: 5 },
    );
    // When the time is over, one is still under way.
    await last;
    console.info(`${tried} keys in ${seconds} s.`);
    expect(tried).toBeGreaterThan(0);
  }, 3_600_000);
});

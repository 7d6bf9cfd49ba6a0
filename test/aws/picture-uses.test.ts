import { afterAll, beforeEach, expect, it } from "vitest";
import { pictureUses } from "../../functions/aws/picture-uses.ts";
import { startDynamodb } from "./dynamodb-engine.ts";

const engine = await startDynamodb();
afterAll(() => engine.stop());

const picture = "articles/house.jpg";
const use = (slug: string, making = "first") => ({ slug, sourceKey: `articles/${slug}.md`, making });
const latest = async () => true;

let uses: ReturnType<typeof pictureUses>;
const slugs = async () => (await uses.page(picture, 100)).uses.map(({ slug }) => slug);
beforeEach(async () => {
  uses = pictureUses(await engine.createUsesTable());
});

it("lists the articles of a picture by slug, a page after another, and those of no other", async () => {
  for (const slug of ["c", "a", "b"]) await uses.note(picture, use(slug));
  await uses.note("articles/house.jpg.png", use("d"));
  const first = await uses.page(picture, 2);
  expect(first).toMatchObject({ uses: [use("a"), use("b")], after: "b" });
  expect(await uses.page(picture, 2, first.after)).toMatchObject({ uses: [use("c")], after: undefined });
  expect(await uses.page("articles/other.jpg", 2)).toEqual({ uses: [], after: undefined });
});

it("has an article once, however often it is noted, with the upload that it came from last", async () => {
  await uses.note(picture, use("a"));
  await uses.note(picture, { ...use("a", "second"), sourceKey: "articles/moved.md" });
  expect((await uses.page(picture, 2)).uses).toMatchObject([{ slug: "a", sourceKey: "articles/moved.md" }]);
});

it("forgets an article, also twice, and leaves the others", async () => {
  for (const slug of ["a", "b"]) await uses.note(picture, use(slug));
  await uses.forget(picture, "a", latest);
  await uses.forget(picture, "a", latest);
  expect(await slugs()).toEqual(["b"]);
});

it("keeps one of which a later version uses it again, whenever that is noted", async () => {
  await uses.note(picture, use("a"));
  await uses.forget(picture, "a", async () => false);
  expect(await slugs()).toEqual(["a"]);
  await uses.forget(picture, "a", async () => {
    await uses.note(picture, use("a", "second"));
    return true;
  });
  expect(await slugs()).toEqual(["a"]);
});

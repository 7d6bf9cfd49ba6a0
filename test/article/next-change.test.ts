import { expect, it } from "vitest";
import { nextChange } from "../../functions/article/next-change.ts";
import { type Reading, readSource } from "../../functions/article/read-source.ts";
import { Rejection } from "../../functions/article/rejection.ts";

const now = new Date("2024-03-07T12:00:00Z");
const paragraph = "The museum on the old quay will open a wing for its nets and knots in spring.";

async function changeOf(key: string, content: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(content);
  const source = { key, bytes, contentType: null, defaultLanguage: "en", now };
  const readings = await readSource(source).catch((problem): Reading[] => {
    if (!(problem instanceof Rejection)) throw problem;
    return [{ slug: "", rejection: problem }];
  });
  return nextChange(readings);
}

const markdown = (...fields: string[]) =>
  `---\ntitle: Museum opens a wing\n${fields.join("\n")}\n---\n${paragraph}`;

it.each([
  ["nothing", [], null],
  ["an hour with its zone", ["embargo: 2024-03-07T18:00:00+02:00"], "2024-03-07T16:00:00.000Z"],
  ["a day, which begins at midnight UTC", ["publishDate: 2024-03-08"], "2024-03-08T00:00:00.000Z"],
  ["a date of front matter, at its own day", ["date: 2024-03-20"], "2024-03-20T00:00:00.000Z"],
  ["an embargo that is over", ["embargo: 2024-03-06"], null],
  ["an embargo without a day", ["embargo: after the speech"], null],
  ["a draft", ["draft: true", "expiryDate: 2024-03-20"], null],
  ["an expiry to come", ["expiryDate: 2024-03-20T06:00:00Z"], "2024-03-20T06:00:00.000Z"],
  ["an expiry that is over", ["expiryDate: 2024-03-06"], null],
  [
    "an embargo before an expiry",
    ["publishDate: 2024-03-08", "expires: 2024-03-20"],
    "2024-03-08T00:00:00.000Z",
  ],
  [
    "an expiry after an embargo",
    ["publishDate: 2024-03-06", "expires: 2024-03-20"],
    "2024-03-20T00:00:00.000Z",
  ],
])("what waits for %s changes then, and else not", async (_what, fields, at) => {
  expect(await changeOf("articles/a.md", markdown(...fields))).toBe(at);
});

it("a line of text that says until when is waited for", async () => {
  const text = `EMBARGOED UNTIL 8 March 2024, 10:00 GMT\n\nMuseum opens a wing\n\n${paragraph}`;
  expect(await changeOf("articles/a.txt", text)).toBe("2024-03-08T10:00:00.000Z");
});

it("of a file of several articles, the first to change counts", async () => {
  const item = (title: string, fields: object) => ({ title, slug: title, body: paragraph, ...fields });
  const items = [
    item("stays", {}),
    item("waits", { embargo: "2024-03-20T10:00:00Z" }),
    item("expires", { expires: "2024-03-10T10:00:00Z" }),
    item("expired", { expires: "2024-03-01T10:00:00Z" }),
  ];
  expect(await changeOf("articles/a.json", JSON.stringify(items))).toBe("2024-03-10T10:00:00.000Z");
});

it.each([
  ["an embargo that ended", "embargo: 2024-03-07T10:00:00Z", "2024-03-07T10:00:00.000Z"],
  ["a date that was far ahead when the article came", "date: 2024-03-07", "2024-03-07T00:00:00.000Z"],
  ["a date that was near then", "date: 2024-03-02", undefined],
])("an article with %s is read as released then", async (_what, field, releasedAt) => {
  const bytes = new TextEncoder().encode(markdown(field));
  const uploadedAt = new Date("2024-03-01T12:00:00Z");
  const source = { key: "articles/a.md", bytes, contentType: null, defaultLanguage: "en", now, uploadedAt };
  const [reading] = await readSource(source);
  expect(reading).toHaveProperty("article");
  expect(reading && "releasedAt" in reading ? reading.releasedAt : undefined).toBe(releasedAt);
});

it("a date that was far ahead when the article came is waited for to its day, however near that is", async () => {
  const bytes = new TextEncoder().encode(markdown("date: 2024-03-08"));
  const uploadedAt = new Date("2024-03-01T12:00:00Z");
  const source = { key: "articles/a.md", bytes, contentType: null, defaultLanguage: "en", now, uploadedAt };
  await expect(readSource(source)).rejects.toMatchObject({
    reason: "embargoed",
    until: "2024-03-08T00:00:00.000Z",
  });
});

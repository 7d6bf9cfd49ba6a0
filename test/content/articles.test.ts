import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../functions/article/article.ts";
import { readSource } from "../../functions/article/read-source.ts";

interface Expected {
  headline: string;
  language: string;
  direction: "ltr" | "rtl";
  publishedAt: string;
  dateline: string | null;
  bylines: string[];
  standfirst?: string | null;
  template?: string;
  image?: { url: string };
  /** Of the kind `paragraph`. */
  paragraphs: number;
}

const folder = "content/articles";
const expected: Record<string, Expected> = JSON.parse(readFileSync("test/content/expected.json", "utf8"));
const files = globSync("**/*.{txt,md,html}", { cwd: folder }).sort();

/** Labels, promotions and legal lines that stand around the texts in the files, and in no text. */
const furniture =
  /icon-|Share on|MORE:|Related stories|Read more|newsletter|Most read|cookie|شارك على|اقرأ أيضاً|واٹس ایپ|یہ بھی پڑھیں|اشتراک‌گذاری|بیشتر بخوانید|שתפו|עוד בנושא|আরও পড়ুন|হোয়াটসঅ্যাপ|シェア|関連記事|分享到|延伸阅读|责任编辑|카카오톡|관련기사|무단 전재|Поделиться|Читайте также|แชร์|ข่าวที่เกี่ยวข้อง|Paylaş|İLGİLİ|Διαβάστε επίσης|Κοινοποίηση|Mehr zum Thema|Kommentare|<[a-z/]|\{\{/u;

async function read(file: string): Promise<{ slug: string; article: Article }> {
  const bytes = readFileSync(`${folder}/${file}`);
  const readings = await readSource({
    key: `articles/${file}`,
    bytes,
    contentType: null,
    defaultLanguage: "en",
  });
  expect(readings).toHaveLength(1);
  const [reading] = readings;
  if (!reading || "rejection" in reading) throw new Error(`${file}: ${reading?.rejection.message}`);
  return reading;
}

describe("the sample content", () => {
  it("has an expectation for each article, and an article for each expectation", () => {
    expect(files).toEqual(Object.keys(expected).sort());
  });

  it("is in three formats and at least fifteen languages, in both directions", () => {
    const of = (name: keyof Expected) => new Set(Object.values(expected).map((article) => article[name]));
    expect(new Set(files.map((file) => file.split(".").at(-1)))).toEqual(new Set(["txt", "md", "html"]));
    expect(of("language").size).toBeGreaterThanOrEqual(15);
    expect(of("direction").size).toBe(2);
  });

  it("has a slug for each article, which no other has", async () => {
    const slugs = await Promise.all(files.map(async (file) => (await read(file)).slug));
    expect(new Set(slugs).size).toBe(files.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);
  });

  it("has its lead images beside the articles, and no file that nothing uses", () => {
    const named = Object.entries(expected).flatMap(([file, { image }]) =>
      image ? [join(dirname(file), image.url)] : [],
    );
    expect(globSync("**/*.*", { cwd: folder }).sort()).toEqual([...files, ...named].sort());
  });

  it.each(files)("%s is sound UTF-8 in composed form", (file) => {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(`${folder}/${file}`));
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/\uFFFD|Ã.|â€|\r/u);
  });
});

describe.each(Object.entries(expected))("%s", (file, { paragraphs, ...facts }) => {
  it("reads as an editor would read it", async () => {
    const { article } = await read(file);
    expect(article).toMatchObject(facts);
    expect(article.body.filter(({ kind }) => kind === "paragraph")).toHaveLength(paragraphs);
  });

  it("leaves what stands around it outside", async () => {
    const { article } = await read(file);
    const prose = article.body.map(({ text }) => text);
    for (const text of [article.headline, ...prose]) expect(text).not.toMatch(furniture);
    expect(prose).not.toContain(article.headline);
    expect(prose.join("\n").length).toBeGreaterThan(400);
  });
});

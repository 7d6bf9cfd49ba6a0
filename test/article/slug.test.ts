import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Rejection } from "../../functions/article/rejection.ts";
import { slugOf } from "../../functions/article/slug.ts";

describe("a slug", () => {
  it("is the key below articles/ without its extension, in kebab-case", () => {
    expect(slugOf("articles/2024/07/Chinas Call.md")).toBe("2024/07/chinas-call");
    expect(slugOf("Chinas Call.md")).toBe("chinas-call");
  });

  it("takes its last part from the front matter", () => {
    expect(slugOf("articles/2024/07/draft-3.md", "The Call")).toBe("2024/07/the-call");
    expect(slugOf("articles/2024/07/draft-3.md", "../../../etc")).toBe("2024/07/etc");
    expect(slugOf("articles/a.md", "news/tulips/")).toBe("tulips");
    expect(slugOf("articles/a.md", "  ")).toBe("a");
    expect(slugOf("articles/a.md", "/")).toBe("a");
  });

  it("is readable in every script, and says which name it came from", () => {
    const names = [
      "中国敦促加拿大",
      "משרד החוץ",
      "東京五輪",
      "आंखें भी",
      "تركي آل الشيخ",
      "สวัสดีชาวโลก",
      "부산 노경은",
      "Вопрос",
      "Đà Nẵng",
    ];
    for (const name of names) expect(slugOf(`articles/${name}.txt`)).toMatch(/^[a-z]{2}[a-z0-9-]*$/);
    expect(slugOf("articles/中国.txt")).toMatch(/^zhong-guo-[a-z0-9]{6}$/);
    expect(slugOf("articles/Größe.txt")).toBe("grosse");
  });

  it("tells names apart that sound the same", () => {
    expect(slugOf("articles/世界.txt")).not.toBe(slugOf("articles/視界.txt"));
    const long = "a very long name that goes on and on and on until no file system would take it any more";
    expect(slugOf(`articles/${long} one.txt`)).not.toBe(slugOf(`articles/${long} two.txt`));
  });

  it("is the same however the accents are encoded", () => {
    expect(slugOf("articles/Café.md".normalize("NFD"))).toBe(slugOf("articles/Café.md".normalize("NFC")));
  });

  it("is refused for keys that nobody means", () => {
    for (const key of [
      "articles/../secret.md",
      "articles//a.md",
      "articles/a/",
      "a\u0000.md",
      "articles/.md/..",
      "articles/\ud800.md",
      "",
    ]) {
      expect(() => slugOf(key)).toThrow(Rejection);
    }
  });

  it("is always safe as a path, whatever the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (key) => {
        try {
          const slug = slugOf(`articles/${key}`);
          expect(slug).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(210);
        } catch (problem) {
          expect(problem).toBeInstanceOf(Rejection);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
    for (const name of ["con", "__proto__", "🎉", "%00", "index.html", "article.json"]) {
      expect(slugOf(`articles/${name}`)).toMatch(/^[a-z0-9-]+$/);
      expect(slugOf(`articles/${name}`)).not.toMatch(/^con$/);
    }
  });
});

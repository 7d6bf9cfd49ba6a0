import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { withoutReadings } from "../../../functions/article/html/without-readings.ts";
import { readMarkdown } from "../../../functions/article/markdown/read-markdown.ts";
import { timeGrowth } from "../../time-growth.ts";

describe("what stands above the words of a ruby", () => {
  it.each([
    ["<ruby>蜃気楼<rp>（</rp><rt>しんきろう</rt><rp>）</rp></ruby>の町", "<ruby>蜃気楼</ruby>の町"],
    ["<ruby>龍<rt>りゅう<rt>dragon</ruby>が踊る", "<ruby>龍</ruby>が踊る"],
    ['<RUBY>北<RT class="a">ペイ</RT>京<RT>キン</RT></RUBY>で', "<RUBY>北京</RUBY>で"],
    ["<ruby><rb>港</rb><rtc><rt><span>みなと</span></rt></rtc></ruby>", "<ruby><rb>港</rb></rtc></ruby>"],
  ])("is no part of the text: %s", (markup, text) => {
    expect(withoutReadings(markup)).toBe(text);
  });

  it.each(["<rt>", "<p>A <rt> that nothing ends.</p>", "<rtx>a</rtx> <rpm>b</rpm>"])(
    "is not looked for elsewhere: %s",
    (markup) => {
      expect(withoutReadings(markup)).toBe(markup);
    },
  );

  it("is left out of pages and of Markdown alike", async () => {
    const headline = "<ruby>龍<rt>りゅう</rt></ruby>が踊る港町の秋祭り";
    const words =
      "富山湾に面した町で、<ruby>百年<rt>ひゃくねん</rt></ruby>ぶりに龍踊りが復活した。保存会の人々は三年をかけて長さ二十メートルの龍を作り上げた。";
    const expected =
      "富山湾に面した町で、百年ぶりに龍踊りが復活した。保存会の人々は三年をかけて長さ二十メートルの龍を作り上げた。";
    const page = `<html lang="ja"><title>龍が踊る港町の秋祭り</title><h1>${headline}</h1><article><p>${words}</p><p>祭りの夜には千人を超える人が港に集まり、太鼓の音が海に響いた。</p></article></html>`;
    const read = await readHtml(page, "ja");
    expect(read.headline).toBe("龍が踊る港町の秋祭り");
    expect(read.body[0]?.text).toBe(expected);
    for (const body of [words, `<p>${words}</p>`]) {
      const markdown = readMarkdown(`# ${headline}\n\n${body}`, { key: "a.md" });
      expect(markdown.headline).toBe("龍が踊る港町の秋祭り");
      expect(markdown.body).toEqual([{ kind: "paragraph", text: expected }]);
    }
  });

  it("is looked for in time that grows with the markup", () => {
    const growth = timeGrowth(3_000, (size) => withoutReadings("<rt>a<rp".repeat(size)));
    expect(growth).toBeLessThan(9);
  });
});

import { describe, expect, it } from "vitest";
import { isDocument, readDocument } from "../../../functions/article/html/read-document.ts";
import { readSource } from "../../../functions/article/read-source.ts";
import { timeGrowth } from "../../time-growth.ts";

const first =
  "The harbour ferry to Saltmarsh returns on Monday with new engines, eight months after the storm that broke its landing stage.";
const second =
  "“We never stopped hoping,” said Ines Caldeira, who runs the café on the quay and has waited for passengers since May.";
const third =
  "The council paid for the boat with money that had been put aside for a bridge, which nobody has seen a plan of.";
const headline = "Ferry returns to Saltmarsh";
const standfirst = "Eight months after the storm, the boat has new engines";

const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><title>Ferry draft v3</title><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=EN-GB><div class=WordSection1>${body}</div></body></html>`;
const normal = (text: string): string =>
  `<p class=MsoNormal><span style='font-size:12.0pt'>${text}<o:p></o:p></span></p>`;
const textsOf = (html: string): string[] => readDocument(html, "en").body.map(({ text }) => text);

describe("a document of a word processor", () => {
  it("is read by its styles, and by its lines below the title", async () => {
    const html = word(
      `<p class=MsoTitle>${headline}<o:p></o:p></p><p class=MsoSubtitle>${standfirst}</p>${normal("By Nora Pell")}${normal("4 March 2031")}${normal("&nbsp;")}<p class=MsoNormal><img src="ferry_files/image001.jpg" alt="The ferry"></p>${normal(`<b>SALTMARSH</b> – ${first}`)}${normal(second)}<h2>What it cost</h2><p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>New engines from Port Ellery</p>${normal(third)}`,
    );
    const [reading] = await readSource({
      key: "articles/ferry.htm",
      bytes: new TextEncoder().encode(html),
      contentType: "text/html",
      defaultLanguage: "en",
    });
    expect(reading).toMatchObject({
      article: {
        headline,
        standfirst,
        bylines: ["Nora Pell"],
        publishedAt: "2031-03-04",
        dateline: "SALTMARSH",
        language: "en-GB",
        image: { url: "ferry_files/image001.jpg", alt: "The ferry" },
        body: [
          { kind: "paragraph", text: first },
          { kind: "paragraph", text: second },
          { kind: "heading", text: "What it cost" },
          { kind: "list-item", text: "New engines from Port Ellery" },
          { kind: "paragraph", text: third },
        ],
      },
    });
  });

  it("has a first heading or line for its headline where nothing is styled as a title", () => {
    for (const head of [`<h1>${headline}</h1>`, `<p><font size="5"><b>${headline}</b></font></p>`])
      expect(
        readDocument(word(`${head}${normal("By Nora Pell")}${normal(first)}${normal(second)}`), "en"),
      ).toMatchObject({ headline, bylines: ["Nora Pell"], body: [{ text: first }, { text: second }] });
  });

  it("has no comment, footnote or deleted text", () => {
    expect(
      textsOf(
        word(
          `<h1>${headline}</h1>${normal(first)}${normal(`${second}<a href="#_msocom_1">[JL1]</a>`)}<p class=MsoNormal><del>Nobody knows why.</del></p>${normal(third)}<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Can we check this name?</p></div></div>`,
        ),
      ),
    ).toEqual([first, second, third]);
    const google = `<html><head><style>.c1{color:#000}</style></head><body class="c5 doc-content"><p class="c3 title"><span>${headline}</span></p><p class="c3 subtitle"><span>${standfirst}</span></p><p class="c2"><span>${first}</span></p><p class="c2"><span>${second}</span><sup><a href="#cmnt1">[a]</a></sup></p><ul><li><span>New engines were built in Port Ellery</span></li></ul><p class="c2"><span>${third}</span></p><div class="c9"><p class="c2"><a href="#cmnt_ref1">[a]</a><span>Can we check this name?</span></p></div></body></html>`;
    expect(isDocument(google)).toBe(true);
    expect(readDocument(google, "en")).toMatchObject({ headline, standfirst });
    expect(textsOf(google)).toEqual([first, second, "New engines were built in Port Ellery", third]);
  });

  it.each([
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>${headline}</span></p><p dir="ltr"><span>${first}</span></p></b>`,
    `<p class=MsoNormal>${headline}</p><p class=MsoNormal>${first}</p>`,
    `<html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/><title>Untitled 1</title></head><body><p>${headline}</p></body></html>`,
  ])("is known by who wrote it, or by what was copied from it: %s", (html) => {
    expect(isDocument(html)).toBe(true);
  });

  it.each([
    `<html><head><meta property="og:title" content="a"><meta name=Generator content="Microsoft Word 15"></head><body></body></html>`,
    `<html><head><title>${headline}</title></head><body><article><p class=MsoNormal>${first}</p></article></body></html>`,
    `<html><head><title>${headline}</title></head><body><p class=MsoNormal>${first}</p></body></html>`,
    `<p>${first}</p>`,
  ])("is no page of the web that a text was pasted into: %s", (html) => {
    expect(isDocument(html)).toBe(false);
  });

  it("is read by the labels that a desk writes above its text", async () => {
    const labels = [
      `Headline: ${headline}`,
      `Standfirst: ${standfirst}`,
      "Byline: Nora Pell",
      "Section: Harbour",
    ];
    const html = word(
      `${labels.map(normal).join("")}${normal(first)}${normal(second)}<h2>What it cost</h2>${normal(third)}`,
    );
    expect(readDocument(html, "en")).toMatchObject({
      headline,
      standfirst,
      bylines: ["Nora Pell"],
      section: "Harbour",
      body: [{ text: first }, { text: second }, { kind: "heading", text: "What it cost" }, { text: third }],
    });
    expect(() => readDocument(html.replace("Section: Harbour", "Status: Draft"), "en")).toThrow(
      expect.objectContaining({ reason: "draft" }),
    );
  });

  it.each(["<meta ", "<body ", "<link ", '<body class="', "<html lang"])(
    "is told in no more than its share of time where nothing closes a tag: %s",
    (tag) => {
      const growth = timeGrowth(20_000, (size) => isDocument(tag.repeat(size / tag.length)));
      expect(growth).toBeLessThan(9);
    },
  );
});

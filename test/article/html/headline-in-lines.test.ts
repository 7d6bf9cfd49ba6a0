import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Old swing bridge to close for eleven weeks";
const paragraphs = [
  "The harbour authority will close the old swing bridge for eleven weeks from Monday, a spokeswoman said.",
  "Engineers found rust in two of its four bearings, and lorries will be sent over the ring road until spring.",
  "Traders on the eastern quay fear for the summer, and some restaurants have lost half of their bookings.",
];
const read = (title: string, shown: string, text = paragraphs) =>
  readHtml(
    `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="/">Front Page</A><BR><A HREF="/obits">Obituaries</A></TD><TD>
    <FONT SIZE=-1>Friday, August 20, 1999</FONT><P>${shown}<P><B>By Walter Dunmore</B><P>${text.join("<P>")}</TD></TR></TABLE></BODY></HTML>`,
    "en",
  );

describe("a page of tables, whose title is its paper's", () => {
  it.each([
    `<FONT SIZE=+2><B>${headline}</B></FONT>`,
    `<BIG>${headline}</BIG>`,
    `<DIV CLASS=headline>${headline}</DIV>`,
  ])("has the headline that is set large: %s", async (shown) => {
    const draft = await read("The Cape Courier Online", shown);
    expect(draft).toMatchObject({ headline, bylines: ["Walter Dunmore"], publishedAt: "1999-08-20" });
    expect(draft.body.map(({ text }) => text)).toEqual(paragraphs);
  });

  it.each([
    ["nothing is set large", "The Cape Courier Online", headline],
    [
      "the title stands on the page too",
      "The Cape Courier Online",
      `<B>The Cape Courier Online</B><P>${headline}`,
    ],
    [
      "the text tells of the title rather",
      "Rust closes the harbour bridge",
      "<B>What is new in town tonight</B>",
    ],
    [
      "the text tells of half of the line",
      "The Cape Courier Online",
      "<B>Win two tickets for the harbour</B>",
    ],
  ])("keeps its title where %s", async (_name, title, shown) => {
    expect((await read(title, shown)).headline).toBe(title);
  });
});

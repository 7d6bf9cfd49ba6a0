import { describe, expect, it } from "vitest";
import { parsePage } from "../../../functions/article/html/page-element.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const text =
  "<P>Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.<P>They came from the marsh, where the reeds were cut in the autumn and have not grown back yet.";

describe("attributes with capitals in their names", () => {
  it("are read on a page of the nineties", async () => {
    const draft = await readHtml(
      `<HTML LANG="en"><HEAD><TITLE>Herons nest on the gasworks</TITLE><META NAME="author" CONTENT="Nora Pell"><META NAME="date" CONTENT="1999-08-20"></HEAD><BODY><H1>Herons nest on the gasworks</H1>${text}<DIV STYLE="display:none">Nothing to see</DIV></BODY></HTML>`,
      "fr",
    );
    expect(draft).toMatchObject({ bylines: ["Nora Pell"], publishedAt: "1999-08-20", language: "en" });
  });

  it("are read where React writes its own names", async () => {
    const draft = await readHtml(
      `<html lang="en"><head><title>Herons nest on the gasworks</title></head><body><article><h1>Herons nest on the gasworks</h1><time dateTime="2031-04-08T09:30:00Z">2 hours ago</time><span itemProp="author">Nora Pell</span>${text}</article></body></html>`,
      "en",
    );
    expect(draft).toMatchObject({ bylines: ["Nora Pell"], publishedAt: "2031-04-08T09:30:00Z" });
  });

  it("count for less than those without", () => {
    const page = parsePage('<html><body><a HREF="/one" href="/two" CLASS="lead">x</a></body></html>');
    expect(page.querySelector("a.lead[href]")?.getAttribute("href")).toBe("/two");
  });
});

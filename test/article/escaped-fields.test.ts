import { expect, it } from "vitest";
import { readMarkdown } from "../../functions/article/markdown/read-markdown.ts";
import { readNewsroomJson } from "../../functions/article/newsroom/read-newsroom-json.ts";

const paragraph = "The bakers of the old town will open at four in the morning again.";
const read = {
  headline: "Bread & butter",
  standfirst: "The bakers’ dawn",
  bylines: ["Nora O’Pell"],
  section: "Food & Drink",
  tags: ["B&B", "Old Town"],
  description: "A “four o’clock” start",
};

it("fields of front matter are unescaped once", () => {
  const text = `---
title: Bread &amp; butter
standfirst: The bakers&#8217; dawn
author: Nora O&rsquo;Pell
section: Food &amp; Drink
tags: [B&amp;B, Old Town]
description: A &ldquo;four o&#8217;clock&rdquo; start
url: https://x.example/a?b=1&amp=2
---
${paragraph}`;
  expect(readMarkdown(text, { key: "a.md" })).toMatchObject({
    ...read,
    canonicalUrl: "https://x.example/a?b=1&amp=2",
  });
  expect(readMarkdown(text.replace("Food &amp;", "Food &amp;amp;"), { key: "a.md" }).section).toBe(
    "Food &amp; Drink",
  );
});

it("fields of ninjs are, too", async () => {
  const item = {
    uri: "tag:x.example:1",
    headline: "Bread &amp; butter",
    subheadline: "The bakers&#8217; dawn",
    byline: "Nora O&#8217;Pell",
    section: "Food &amp; Drink",
    keywords: ["B&amp;B", "Old Town"],
    summary: "A &#8220;four o&#8217;clock&#8221; start",
    body_text: paragraph,
  };
  const [open] = readNewsroomJson(JSON.stringify(item), null).open;
  expect(await open!()).toMatchObject(read);
});

it("fields may have any entity that HTML has a name or a number for, and keep what is none", async () => {
  const title = "Caf&eacute; V&aelig;r&oslash;y &#x2014; &#233;t&#233; &foobar; R&D; fish & chips";
  const [open] = readNewsroomJson(JSON.stringify({ title, body_text: "It is open again." }), null).open;
  expect((await open!()).headline).toBe("Café Værøy — été &foobar; R&D; fish & chips");
});

import { describe, expect, it } from "vitest";
import type { Draft } from "../../../functions/article/article-draft.ts";
import type { JsonRecord } from "../../../functions/article/json-values.ts";
import { readNewsroomJson } from "../../../functions/article/newsroom/read-newsroom-json.ts";

const first =
  "Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.";
const read = async (item: JsonRecord): Promise<Draft> =>
  await readNewsroomJson(JSON.stringify(item), null).open[0]!();

describe("an item of ninjs 3, which writes its names in camel case", () => {
  const item = {
    uri: "urn:quay:1",
    type: "text",
    headlines: [{ role: "main", value: "Herons nest on the gasworks" }],
    bodies: [
      { role: "plain", contentType: "text/plain", value: "no" },
      { contentType: "text/html", value: `<p>${first}</p>` },
    ],
    firstCreated: "2031-03-09T05:00:00Z",
    versionCreated: "2031-03-10T06:00:00Z",
    by: "Nora Pell and Anna d’Emilio, AFP",
  };

  it("has its days, body and authors", async () => {
    expect(await read({ ...item, pubStatus: "usable" })).toMatchObject({
      publishedAt: "2031-03-09T05:00:00Z",
      modifiedAt: "2031-03-10T06:00:00Z",
      bylines: ["Nora Pell", "Anna d’Emilio"],
      body: [{ text: first }],
    });
  });

  it("is not published while it is withheld", async () => {
    await expect(read({ ...item, pubStatus: "withheld" })).rejects.toMatchObject({ reason: "draft" });
  });
});

it("an item of WordPress's API is read through its wrappers, by the hour of UTC, and its author's number is no name", async () => {
  const item = {
    title: { rendered: "Herons &amp; ladders" },
    content: { rendered: `<p>${first}</p>`, protected: false },
    excerpt: { rendered: "<p>Nine pairs [&hellip;]</p>" },
    date: "2031-03-09T06:30:00",
    date_gmt: "2031-03-09T05:30:00",
    author: 7,
  };
  expect(await read(item)).toMatchObject({
    headline: "Herons & ladders",
    description: "Nine pairs…",
    publishedAt: "2031-03-09T05:30:00Z",
    bylines: [],
    body: [{ text: first }],
  });
});

it("an item whose fields are records that cannot be printed is read by the others, and drafts in lists are drafts", async () => {
  const odd = { toString: 1, valueOf: 1 };
  const item = { headline: "Herons nest", pubstatus: odd, status: odd, draft: odd };
  const bodies = [{ role: odd, contentType: odd, value: `<p>${first}</p>` }];
  const associations = [{ type: odd }, { type: "picture", renditions: [{ width: odd }, { width: odd }] }];
  expect(await read({ ...item, bodies, associations, headlines: [{ role: odd, value: "x" }] })).toMatchObject(
    {
      headline: "Herons nest",
      body: [{ text: first }],
    },
  );
  await expect(read({ headline: "Herons nest", status: ["draft"], body_text: first })).rejects.toMatchObject({
    reason: "draft",
  });
});

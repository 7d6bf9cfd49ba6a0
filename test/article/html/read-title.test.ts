import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const body =
  "<p>The town hall gets forty thousand tulips along the ring road this spring, the gardeners said on Monday.</p><p>They will be planted at night, so that nobody sees which colour goes where, and dug up in June.</p>";
const read = (title: string, heading: string) =>
  readHtml(
    `<html lang="en"><head><title>${title}</title></head><body><article>${heading}<div>By Nora Pell</div>${body}</article></body></html>`,
    "en",
  );
const headline = "Town plants 40,000 tulips at night";

describe("a heading of several elements", () => {
  it.each([
    "<h1>Town plants<br>40,000 tulips at night</h1>",
    "<h1><span>Town plants</span><span>40,000 tulips at night</span></h1>",
    "<h1><div>Town plants</div><div>40,000 tulips at night</div></h1>",
    "<h1>Town plants 40,000 tu<em>lips</em> at night</h1>",
    "<h1><b>T</b><i>own</i> plants 40,000 tulips at night</h1>",
    "<h1><span>Subscribers</span><span>Town plants 40,000 tulips at night</span></h1>",
  ])("keeps its words apart and whole: %s", async (heading) => {
    const draft = await read(headline, heading);
    expect(draft).toMatchObject({ headline, kicker: null, bylines: ["Nora Pell"] });
    expect(draft.body).toHaveLength(2);
  });

  it.each([
    `<h1><span>Gardens</span><span>${headline}</span></h1>`,
    `<h1><div>Gardens</div><div>${headline}</div></h1>`,
    `<h1><span>Gardens:</span> <span>${headline}</span></h1>`,
  ])("gives its kicker, which the title sets off: %s", async (heading) => {
    const draft = await read(`Gardens: ${headline} - The Ledger`, heading);
    expect(draft).toMatchObject({ headline, kicker: "Gardens", bylines: ["Nora Pell"] });
    expect(draft.body).toHaveLength(2);
  });
});

import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Night ferry turns back for a dog";
const text = "The night ferry turned back on Tuesday evening for a dog that had missed it by a minute.";
const more = "Its owner had noticed on deck that nobody was pulling at the line, the mate said on Wednesday.";
const caption = "The dog waits on the quay at Ellery for the ferry that has left without it.";
const bodyOf = async (shown: string, rest = `${more}<br><br>`.repeat(3)) =>
  (
    await readHtml(
      `<html lang="en"><head><title>${headline}</title></head><body><div><h1>${headline}</h1>${text}<br><br>${shown}${rest}</div></body></html>`,
      "en",
    )
  ).body.map((block) => block.text);

describe("what is printed below a picture", () => {
  it.each([
    ["is a caption by its class", `<div><img src="dog.jpg"><div class="caption">${caption}</div></div>`],
    ["is one by its box's", `<div class="inline image-right"><img src="dog.jpg"><div>${caption}</div></div>`],
    [
      "is one where it is read out, too",
      `<div><div><img src="dog.jpg" alt="${caption}"></div><div>${caption}</div></div>`,
    ],
  ])("%s", async (_, shown) => {
    expect((await bodyOf(shown)).slice(0, 2)).toEqual([text, more]);
  });

  it("is the article where that has no other text", async () => {
    const shown = [text, more, caption].map((told) => `<div class="photo-caption">${told}</div>`).join("");
    expect(await bodyOf(shown, "")).toEqual([text, text, more, caption]);
  });
});

import { describe, expect, it } from "vitest";
import { captionOf } from "../../../functions/article/html/caption-of.ts";
import { parsePage } from "../../../functions/article/html/page-element.ts";

const printed = (markup: string) =>
  captionOf(parsePage(`<html><body>${markup}</body></html>`).querySelector("img")!);
const figure = (caption: string): string =>
  `<figure><img src="dog.jpg"><figcaption>${caption}</figcaption></figure>`;

describe("what is printed with a picture", () => {
  it.each([
    ["by its words", figure("A wet dog. Photo: Nora Pell / Quay News")],
    ["by its class", figure('A wet dog. <span class="article__credit">Nora Pell / Quay News</span>')],
    [
      "in brackets",
      figure('<span>A wet dog. </span><span class="media__credit">(Nora Pell / Quay News)</span>'),
    ],
    [
      "with its label",
      figure("<span>A wet dog.</span><span><span>Credit...</span><span>Nora Pell / Quay News</span></span>"),
    ],
    [
      "beside the caption",
      `<figure><img src="dog.jpg"><div><figcaption>A wet dog.</figcaption><cite>Nora Pell / Quay News</cite></div></figure>`,
    ],
    ["in an element like others", figure("<span>A wet dog.</span><span>Nora Pell / Quay News</span>")],
    ["behind a bar", figure("A wet dog. | Foto: Nora Pell / Quay News")],
    [
      "in no figure",
      `<div class="wp-caption"><img src="dog.jpg"><p class="wp-caption-text">A wet dog. Foto: Nora Pell / Quay News</p></div>`,
    ],
    [
      "in a box of a picture",
      `<article class="media"><img src="dog.jpg"><div class="field-caption">A wet dog. Bild: Nora Pell / Quay News</div></article>`,
    ],
  ])("is parted into what it shows and who took it, who stands %s", (_, markup) => {
    expect(printed(markup)).toEqual({ caption: "A wet dog.", credit: "Nora Pell / Quay News" });
  });

  it.each([
    ["הכלב על הרציף<span>צילום: אורי שלו</span>", "הכלב על הרציף", "אורי שלו"],
    ["الكلب على الرصيف (رويترز)", "الكلب على الرصيف", "رويترز"],
    ["The dog (iStock)", "The dog (iStock)", null],
    ["The dog (Credit: iStock)", "The dog", "iStock"],
    ["Two <span>photos</span>: of the dog, and of the quay", "Two photos: of the dog, and of the quay", null],
    ["Nora Pell", "Nora Pell", null],
    ["Photo: Nora Pell", null, "Nora Pell"],
  ])("is read in any script, and is whole where nothing tells: %s", (caption, shown, credit) => {
    expect(printed(figure(caption))).toEqual({ caption: shown, credit });
  });

  it("is nothing of another picture's, and nothing of the article around it", () => {
    const other = '<figure><img src="cat.jpg"><figcaption>A cat</figcaption></figure>';
    expect(printed(`<div><img src="dog.jpg">${other}</div>`)).toEqual({ caption: null, credit: null });
    const text = `<p>${"The night ferry turned back for a dog. ".repeat(40)}</p>`;
    expect(printed(`<div><img src="dog.jpg">${text}<p class="caption">A film</p></div>`)).toEqual({
      caption: null,
      credit: null,
    });
  });
});

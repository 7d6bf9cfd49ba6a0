import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Town plants 40,000 tulips at night";
const paragraphs = [
  "The town hall gets forty thousand tulips along the ring road this spring, the gardeners said on Monday, at a price of $9,000.",
  "They will be planted at night, so that nobody sees which colour goes where, and dug up in June when the ring road is swept.",
  "Whoever guesses the pattern from the church tower may take home as many bulbs as fit into a bicycle basket, the mayor promised.",
];
const page = (body: string): string =>
  `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;
const bodyOf = async (body: string): Promise<string[]> =>
  (await readHtml(page(body), "en")).body.map(({ text }) => text);

describe("the offer of a subscription", () => {
  it.each([
    `<div class="paywall"><h2>Go on reading for $1</h2><p>All of our stories on all of your devices, and you may leave whenever you like to.</p></div>`,
    `<section id="Regwall-box"><p>Subscribers of The Ledger read this story to its end, and the crossword puzzle every morning as well.</p></section>`,
    `<div class="article__premium-offer"><p>The first month costs 1 €, and after it you pay 9,99 € for each month in which you read us.</p></div>`,
  ])("is no part of the article that it breaks off: %s", async (offer) => {
    expect(await bodyOf(`<p>${paragraphs[0]}</p>${offer}`)).toEqual(paragraphs.slice(0, 1));
    expect(await bodyOf(`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${offer}`)).toEqual(
      paragraphs.slice(0, 2),
    );
  });

  it("is not what the same class marks as subscribers' own", async () => {
    const [first, ...more] = paragraphs;
    expect(
      await bodyOf(`<p>${first}</p>${more.map((text) => `<p class="paywall">${text}</p>`).join("")}`),
    ).toEqual(paragraphs);
    const all = paragraphs.map((text) => `<p>${text}</p>`).join("");
    expect(await bodyOf(`<div class="paywall-content">${all}</div>`)).toEqual(paragraphs);
    expect(
      await bodyOf(
        `<p>${first}</p><div class="paywall">${more.map((text) => `<p>${text}</p>`).join("")}</div>`,
      ),
    ).toEqual(paragraphs);
  });
});

describe("a newsletter's form", () => {
  const form = '<form><input type="email"><button>Subscribe</button></form>';

  it("goes with what its box says, between paragraphs", async () => {
    const box = `<div class="card"><h2>The Ledger, weekly</h2><p>Stories from the edge of the map</p>${form}<p>Email sent! Check your inbox to complete your signup.</p></div>`;
    expect(await bodyOf(`<p>${paragraphs[0]}</p>${box}<p>${paragraphs[1]}</p>`)).toEqual(
      paragraphs.slice(0, 2),
    );
  });

  it("goes where its field is of no kind but called after mail", async () => {
    const box =
      '<div><b>The Ledger FREE every morning...</b><form><input type="text" name="email"></form></div>';
    expect(await bodyOf(`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${box}`)).toEqual(
      paragraphs.slice(0, 2),
    );
  });

  it("takes no paragraph with it that stands beside it", async () => {
    expect(await bodyOf(`<div><p>${paragraphs[0]}</p>${form}<p>${paragraphs[1]}</p></div>`)).toEqual(
      paragraphs.slice(0, 2),
    );
  });
});

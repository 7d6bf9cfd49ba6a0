import { describe, expect, it } from "vitest";
import type { Block } from "../../functions/article/article.ts";
import { withoutBoilerplate } from "../../functions/article/without-boilerplate.ts";

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: "paragraph", text }));
const heading = (text: string): Block => ({ kind: "heading", text });
const told = paragraphs(
  "Harbour Foods today announced that it would build an oat mill on the old paper site, its largest investment to date.",
  "The mill will take on 130 people once it is at full capacity, and buy its oats from about four hundred farms nearby.",
);

describe("what a press release says of its sender", () => {
  it.each([
    ["About Harbour Foods", "Harbour Foods is a maker of cereals. Founded in 1964, it has seven sites."],
    ["About Harbour Foods:", "The Harbour Foods Group employs 1,900 people at seven sites in two countries."],
    ["Über Harbour Foods", "Harbour Foods mit Sitz in Emden beschäftigt 1900 Menschen an sieben Orten."],
    ["À propos de Harbour Foods", "Harbour Foods, fondée en 1964, emploie 1 900 salariés sur sept sites."],
    ["À propos de Harbour Foods", "Fondée en 1964, Harbour Foods est une organisation non gouvernementale."],
    [
      "Acerca de Harbour Foods",
      "Harbour Foods, con sede en Gijón, emplea a 1.900 personas en siete plantas.",
    ],
  ])("is none of its text: %s", (label, text) => {
    const more = paragraphs("Forward-looking statements are what they are.");
    expect(withoutBoilerplate([...told, heading(label), ...paragraphs(text), ...more])).toEqual(told);
    expect(withoutBoilerplate([...told, ...paragraphs(label, text)])).toEqual(told);
  });

  it.each([
    [
      "About the oat mill",
      "The oat mill will stand on piles, as the ground of the old site is soft and wet.",
    ],
    ["About Elleria", "Elleria is the largest island of the group and has been a leading exporter of oats."],
    ["About Harbour Foods", "Harbour Foods has been in the news before, and seldom for its oats alone."],
  ])("is not what an explainer tells: %s", (label, text) => {
    const body = [...told, heading(label), ...paragraphs(text)];
    expect(withoutBoilerplate(body)).toEqual(body);
  });
});

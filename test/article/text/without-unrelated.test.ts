import { describe, expect, it } from "vitest";
import type { Block } from "../../../functions/article/article.ts";
import { withoutUnrelated } from "../../../functions/article/text/without-unrelated.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (text: string): Block => ({ kind: "heading", text });

const article = [
  paragraph(
    "The wheel at the old watermill turned again on Thursday, paid for by seven bakers from the valley.",
  ),
  paragraph("The bakers had tried to buy flour together, and failed because each wanted a different grind."),
  paragraph(
    "Owning the millstones, one baker said, turned out to be easier than agreeing on a sack of flour.",
  ),
  paragraph(
    "Every bakery has drawn a weekday by lot, and the eighth share of the watermill is the miller's.",
  ),
];

describe("the foot of a body", () => {
  it("loses the trails of other articles that no heading announced", () => {
    const trails = [
      heading("Bees return to the courthouse roof"),
      paragraph("The swarm that left last summer came back through a broken pane."),
      heading("Library lends out umbrellas"),
      paragraph("Readers may keep them until the first dry afternoon."),
    ];
    expect(withoutUnrelated([...article, ...trails], "Small bakeries buy one mill")).toEqual(article);
  });

  it("keeps the entries of a list, which is built of sections throughout", () => {
    const entries = [
      ["1. Otter", "Look for wet footprints under bridges, best before breakfast."],
      ["2. Heron", "Grey, patient, and mistaken by most children for a post."],
      ["3. Lapwing", "Tumbles over ploughed fields with the cry of a rusty gate."],
      ["4. Adder", "Basks upon warm stones; leave dogs on a short lead here."],
      ["5. Stoat", "Dances to bewilder rabbits, which works more often than not."],
      ["6. Barn owl", "Hunts along hedges once evening falls, silent as snow."],
    ].flatMap(([name, text]) => [heading(name!), paragraph(text!)]);
    const list = [paragraph("Six animals that walkers may meet along our river this spring."), ...entries];
    expect(withoutUnrelated(list, "Six animals along the river")).toEqual(list);
  });

  it("keeps sections that go on telling of the same", () => {
    const sections = [
      heading("What the miller says"),
      paragraph("The miller keeps his share and grinds flour for the bakers on Sundays."),
      heading("When the flour is sold"),
      paragraph("The first flour of the seven bakers goes on sale on Thursday in the valley."),
    ];
    expect(withoutUnrelated([...article, ...sections], "Small bakeries buy one mill")).toHaveLength(8);
  });
});

import { describe, expect, it } from "vitest";
import { clipPoints } from "../../functions/summary/clip-points.ts";

/** The beginnings that a sentence may be cut back to. */
const beginnings = (text: string): string[] => clipPoints(text).map(({ end }) => text.slice(0, end));

describe("a sentence may end early", () => {
  it("at a clause, and before a phrase of place or time", () => {
    expect(
      beginnings(
        "The harbour ferry to Saltmarsh returns on Monday with new engines, eight months after the storm that broke its landing stage.",
      ),
    ).toEqual([
      "The harbour ferry to Saltmarsh returns on Monday with new engines, eight months",
      "The harbour ferry to Saltmarsh returns on Monday with new engines",
      "The harbour ferry to Saltmarsh returns on Monday",
    ]);
  });

  it.each([
    [
      "who said it would be lost",
      "The council will close the swimming pool on Mill Street in the autumn, a person close to the mayor said.",
    ],
    [
      "the sense would turn",
      "The town will pay for the whole of the new landing stage, but only if the county pays for the boats.",
    ],
    [
      "its main clause is still to come",
      "While the engineers looked for a way to repair the timber of the old landing stage, the café closed.",
    ],
    [
      "it is inside a quotation",
      'Tomas Reyl keeps a café: "We never stopped hoping, through all of these months, that it would come back."',
    ],
  ])("but not where %s", (_, text) => {
    expect(beginnings(text)).toEqual([]);
  });
});

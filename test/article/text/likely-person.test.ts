import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const paragraphs = [
  "The council approved a bridge for hedgehogs on Tuesday, after a debate that lasted almost four hours and two power cuts.",
  "Work will begin in the autumn and should take a month, the mayor said, adding that the wild hollow would be spared.",
];

/** Where a line that looks like a name may stand, `N` for the line. */
const forms = [
  "N|T|12 March 2024||A||B",
  "T|N|12 March 2024||A||B",
  "T||N · 12 March 2024||A||B",
  "T|12 March 2024|N||A||B",
  "T|12 March 2024||A||B||N",
];

function bylinesWith(line: string): string[] {
  return forms.flatMap((form) => {
    const text = form
      .replaceAll("|", "\n")
      .replace(/\bT\b/, "Town council approves a bridge for hedgehogs")
      .replace(/\bA\b/, paragraphs[0]!)
      .replace(/\bB\b/, paragraphs[1]!)
      .replace(/\bN\b/, line);
    return readText(text, "en").bylines ?? [];
  });
}

describe("a line that looks like a name and has no by-word", () => {
  it.each([
    "Middle East",
    "Real Estate",
    "Última Hora",
    "Bad Homburg",
    "Süper Lig",
    "Ближний Восток",
    "São Paulo",
  ])("is no author where it names a section or a place: %s", (line) => {
    expect(bylinesWith(line)).toEqual([]);
  });

  it("is no author where the text writes one of its words small", () => {
    expect(bylinesWith("Kettle Hollow")).toEqual([]);
  });

  it("is the author in all of these places where its first name is a common one", () => {
    expect(bylinesWith("Zdeněk Hollow")).toEqual(forms.map(() => "Zdeněk Hollow"));
  });

  it("is the author below the headline whatever the name", () => {
    expect(bylinesWith("Quillan Thorsby")).toEqual(forms.slice(1).map(() => "Quillan Thorsby"));
  });
});

import { expect, it } from "vitest";
import { readSentences } from "../../functions/summary/read-sentences.ts";

const quotable = (lines: string[], language: string): string[] =>
  readSentences(
    lines.map((text) => ({ kind: "paragraph" as const, text })),
    "Die Fähre kehrt zurück",
    language,
  ).flatMap((sentence) => (sentence.quotable ? [sentence.text] : []));

it("what somebody says of themselves in an interview is not the article's own", () => {
  const lines = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Frau Caldeira, was hat Ihnen am meisten gefehlt?",
    "Wir haben den ganzen Winter auf das Geräusch der Motoren gewartet.",
    "Und was wird nun anders?",
    "Ich werde die Fähre jeden Morgen selbst aus dem Hafen steuern.",
    "Fährt sie auch im Winter?",
    "Die Fähre fährt auch im Winter, wenn das Eis es erlaubt.",
  ];
  expect(quotable(lines, "de")).toEqual([lines[0], lines[6]]);
});

it("answers of a page that explains are", () => {
  const lines = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Was kostet die Fahrt?",
    "Die Fahrt kostet je Person vier Euro, und Kinder fahren umsonst mit.",
    "Wann fährt die Fähre?",
    "Die Fähre fährt je nach Wetter acht bis zehn Mal am Tag.",
    "Wo liegt sie?",
    "Die Kita am alten Hafen liegt gleich neben dem Steg der Fähre.",
  ];
  expect(quotable(lines, "de")).toEqual([lines[0], lines[2], lines[4], lines[6]]);
});

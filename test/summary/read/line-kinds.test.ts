import { expect, it } from "vitest";
import { withoutHours } from "../../../functions/summary/read/line-kinds.ts";

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: "paragraph" as const, text }));

it("hours at the head of entries go, and those that begin a sentence stay", () => {
  const entries = paragraphs("18:42 The ferry is back.", "[18.10] Nobody was hurt.", "17:55 – “We wait.”");
  expect(withoutHours(entries).map(({ text }) => text)).toEqual([
    "The ferry is back.",
    "Nobody was hurt.",
    "“We wait.”",
  ]);
  const sentences = paragraphs("10:15 bis 11:30 dauert es.", "12:00 is when it starts.", "13.30 es la hora.");
  expect(withoutHours(sentences)).toEqual(sentences);
});

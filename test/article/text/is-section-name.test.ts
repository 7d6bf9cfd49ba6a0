import { expect, it } from "vitest";
import { isSectionName } from "../../../functions/article/text/is-section-name.ts";
import { readText } from "../../../functions/article/text/read-text.ts";

const paragraph =
  "The bakers of the old town will open at four in the morning again, as they did before the war.";
const headOf = (label: string) => {
  const { section, kicker } = readText(
    [label, "Bread before dawn once more", "By Nora Pell", paragraph, paragraph].join("\n\n"),
    "en",
  );
  return { section, kicker };
};

it.each([
  "+49 30 1234567",
  "555-0199 NEWS",
  "2025",
  "Key Points",
  "Key takeaways:",
  "12 Quay Street",
  "Hauptstraße 7",
  "desk@paper.example",
  "Das Wichtigste in Kürze",
  "۳ ساعت پیش",
])("is no section, nor a kicker: %s", (label) => {
  expect(isSectionName(label)).toBe(false);
  expect(headOf(label)).toEqual({ section: null, kicker: null });
});

it("what only subscribers may read is no section either", () => {
  for (const label of ["Réservé aux abonnés", "Nur für Abonnenten", "Riservato agli abbonati"])
    expect(headOf(label)).toEqual({ section: null, kicker: null });
});

it.each(["Local news", "Formula 1", "Euro 2024", "Wall Street", "Politik", "经济"])(
  "is a section: %s",
  (label) => {
    expect(headOf(label).section).toBe(label);
  },
);

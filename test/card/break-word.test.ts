import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakWord } from "../../functions/card/text/break-word.ts";
import { clustersOf } from "../../functions/card/text/clusters.ts";

/** Words and signs that are joined without a blank between them. */
const piece = fc.constantFrom(
  ..."Donaudampfschifffahrt schaft heits straße Fahrer innen script Haftpflicht ÉÉÉÉ s sch ng Конституция ьъ αβγ հայ ไทย กำ क्षि 漢字 かな 한국 العربية".split(
    " ",
  ),
  ..."< > </ * / - _ @ # : . ? & = ( ) “ ” ’ « » … – — // ·".split(" "),
  ..."👩‍👩‍👧‍👦 🇺🇦 1️⃣ é \u0301\u0301\u0301 \u200d \u00ad ـ 12 1,5 km² ²³".split(" "),
);
const word = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));

describe("a word that is longer than its line", () => {
  it("is broken into parts that are all of it, whatever it is made of", () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 30 }), (text, room) => {
        const parts = breakWord(text, "und", (part) => clustersOf(part).length <= room);
        expect(parts.map(({ part }) => part).join("")).toBe(text);
        for (const { part, hyphen } of parts) {
          expect(part).not.toBe("");
          // Of what is longer than a line, one sign stands on it all the same.
          const length = clustersOf(part.trimEnd()).length + Number(hyphen);
          expect(length <= room || clustersOf(part).length === 1).toBe(true);
        }
        expect(parts.at(-1)!.hyphen).toBe(false);
      }),
      { seed: 6, numRuns: 5000 },
    );
  });

  it.each([
    ["நாடாளுமன்றத்தில்", 8, ["நாடாளுமன்றத்", "தில்"]],
    ["நடைமுறைப்படுத்துவதற்கு", 7, ["நடைமுறைப்ப", "டுத்துவதற்கு"]],
    ["ವಿಶ್ವವಿದ್ಯಾಲಯದಲ್ಲಿನ್", 5, ["ವಿಶ್ವವಿ", "ದ್ಯಾಲಯದ", "ಲ್ಲಿನ್"]],
    ["വിശ്വവിദ്യാലയത്തിൽ", 7, ["വിശ്വവിദ്യാലയ", "ത്തിൽ"]],
    ["ශ්‍රීලංකාවේවිශ්වවිද්‍යාලයේ", 6, ["ශ්‍රීලංකාවේවි", "ශ්වවිද්‍යා", "ලයේ"]],
  ])("is broken between syllables in Indic scripts, none of them alone: %s", (text, room, parts) => {
    const broken = breakWord(text, "und", (part) => clustersOf(part).length <= room);
    expect(broken).toEqual(parts.map((part) => ({ part, hyphen: false })));
  });

  it("has a hyphen in Georgian", () => {
    const broken = breakWord("კონსტიტუციონალიზმისათვის", "ka", (part) => part.length <= 9);
    expect(broken.map(({ part, hyphen }) => (hyphen ? `${part}-` : part))).toEqual([
      "კონსტიტუ-",
      "ციონალიზ-",
      "მისათვის",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { stripMacros } from "../../../functions/article/markdown/strip-macros.ts";
import { timeGrowth } from "../../time-growth.ts";

describe("marks of a generator that nothing closes", () => {
  it.each([
    "{{",
    "{%",
    "{%\n",
    "%%",
    "==a",
    ":a{",
    ":a[",
    "{:a",
    "> [!a] ",
    "::a\n---\n",
    "<A \n",
    "`",
    "~",
    "```{a",
    "[[",
    "![[",
    "[[a|",
    "[audio]",
    "\\[caption",
    "<!--",
    "{/*",
    "%%\n",
  ])("are looked for in time that grows with their number: %j", (mark) => {
    const growth = timeGrowth(10_000, (size) => stripMacros(mark.repeat(size / mark.length)));
    expect(growth).toBeLessThan(9);
  });
});

it("a block's name at the end of a line is told from a power", () => {
  expect(stripMacros("The tide is high. ^37066d")).toBe("The tide is high.");
  expect(stripMacros("The tide is high. ^high-tide")).toBe("The tide is high.");
  expect(stripMacros("It grows like 2 ^10")).toBe("It grows like 2 ^10");
});

it("what Obsidian hides is told from MATLAB's sections, whose code and prose between stay", () => {
  const code = "```matlab\n%%\nplot(tide)\n```";
  const text = `${code}\n\nThe tide comes.\n\n${code}\n`;
  expect(stripMacros(text)).toBe(text);
  expect(stripMacros("One.\n%%\nNot yet told.\n%%\nTwo.")).toBe("One.\nTwo.");
  expect(stripMacros("One.\n%%\nTwo.")).toBe("One.\n%%\nTwo.");
  expect(stripMacros("<!--\n%%\n-->\nOne.\n%%\nTwo.")).toContain("One.");
});

it("a tag of a hundred lines goes whole", () => {
  const questions = Array.from({ length: 60 }, (_, n) => `  q${n}="What rises?"\n  a${n}="The tide"`).join(
    "\n",
  );
  expect(stripMacros(`One.\n\n{% include list.md\n${questions}\n%}\n\nTwo.`)).toBe("One.\n\n\n\nTwo.");
});

it("attributes on a second line go, and so does the emphasis of a hidden name", () => {
  expect(stripMacros('[![Map](map.gif){:\n.icon width="70"}][1] The tide is high.')).toBe(
    "[![Map](map.gif)][1] The tide is high.",
  );
  const map = '    {:deps\n      {tide "1"}\n     :b 2}';
  expect(stripMacros(`One.\n\n${map}\n\nTwo.`)).toBe(`One.\n\n${map}\n\nTwo.`);
  expect(stripMacros("- **<!--tide-->**The tide is high.")).toBe("- The tide is high.");
  expect(stripMacros("- *<!--tide-->**The tide* is high.")).toBe("- *The tide* is high.");
  expect(stripMacros("**The <!-- high --> tide**")).toBe("**The  tide**");
});

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
    "{# ",
    "{% comment %}",
    "{% comment %}\n",
    "{% highlight js %}\n{% endhighlight %} ",
    "{{< comment >}}",
    "!!! note\n",
    "{a.b(",
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

describe("what an editor noted for colleagues", () => {
  it.each([
    ["Liquid", "{% comment %}", "{% endcomment %}"],
    ["Liquid without blanks", "{%- comment -%}", "{%- endcomment -%}"],
    ["Hugo", "{{< comment >}}", "{{< /comment >}}"],
    ["Nunjucks", "{#", "#}"],
  ])("is in no article: %s", (_, open, close) => {
    expect(stripMacros(`It rained. ${open} Ask the lawyer. ${close}Then it stopped.`)).toBe(
      "It rained. Then it stopped.",
    );
    expect(stripMacros(`It rained.\n\n${open}\nAsk\n\nthe lawyer.\n${close}\n\nIt stopped.`)).toBe(
      "It rained.\n\n\n\n\nIt stopped.",
    );
  });

  it("stays where nothing closes it, as does a heading's name", () => {
    expect(stripMacros("One.\n{#tide}\nTwo.\n#}")).toContain("Two.");
    expect(stripMacros("One.\n{# Two.\nThree.")).toContain("Three.");
  });
});

it("MkDocs's admonitions are prose, not code, below a title of their own", () => {
  expect(stripMacros('One.\n\n!!! note "Mind"\n    Two.\n\n    Three.\n\nFour.')).toBe(
    "One.\n\nMind\n\nTwo.\n\nThree.\n\nFour.",
  );
});

it("an admonition's title does not run into its first sentence", () => {
  expect(stripMacros(":::danger Careful\nThe ice is thin.\n:::")).toBe("Careful\n\nThe ice is thin.\n");
});

it("expressions of MDX go, braces that people write stay", () => {
  expect(stripMacros("{props.children}\n\nBy {page.author.name}, for {them, us} and {them}.")).toBe(
    "\n\nBy , for {them, us} and {them}.",
  );
  expect(stripMacros("{boats.map((boat) => <li>{boat.name}</li>)}")).toBe("");
});

import { describe, expect, it } from "vitest";
import { stripMacros } from "../../../functions/article/markdown/strip-macros.ts";

describe("marks of a generator that nothing closes", () => {
  it.each(["{{", "{%", "{%\n", "%%", "==a", ":a{", ":a[", "{:a", "> [!a] ", "::a\n---\n", "<A \n"])(
    "are looked for in bounded time: %j",
    (mark) => {
      const begin = performance.now();
      stripMacros(mark.repeat(20_000));
      expect(performance.now() - begin).toBeLessThan(3000);
    },
  );
});

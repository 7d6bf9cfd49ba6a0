import { describe, expect, it } from "vitest";
import { Rejection } from "../../functions/article/rejection.ts";
import { readBounded } from "../../functions/read-bounded.ts";
import { hostileSources } from "../fixtures/hostile/sources.ts";

describe("a hostile source", () => {
  for (const [name, [extension, content]] of Object.entries(hostileSources)) {
    it(`is read or rejected: ${name}`, async () => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      try {
        const readings = await readBounded({
          key: `articles/a.${extension}`,
          bytes,
          contentType: null,
          defaultLanguage: "en",
        });
        const printed = JSON.stringify(readings);
        expect(printed.isWellFormed()).toBe(true);
        expect(printed).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069\ufeff]|\\u0000|\\ud8|root:/);
      } catch (problem) {
        expect(problem).toBeInstanceOf(Rejection);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  }
});

import { expect, it } from "vitest";
import { readSource } from "../../functions/article/read-source.ts";
import { Rejection } from "../../functions/article/rejection.ts";

it("a rejection quotes nothing that moves a terminal's cursor or turns a line around", async () => {
  const bytes = new TextEncoder().encode('{"headline": \u001b[31m\u202eHerons\u0000 \ud800 nest');
  const rejection: unknown = await readSource({
    key: "articles/a.json",
    bytes,
    contentType: null,
    defaultLanguage: "en",
  }).catch((problem: unknown) => problem);
  expect(rejection).toMatchObject({ reason: "bad-json" });
  expect((rejection as Rejection).message).toMatch(/^The JSON can't be read \(.*\): correct it, or upload/);
  expect((rejection as Rejection).message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(new Rejection("bad-xml", "A \u2067line\n\u001b[2Jof it").message).toBe("A line [2Jof it");
});

import { expect, it } from "vitest";
import { printable } from "../../infra/say.ts";

it("spells out what would steer a terminal, and leaves all else", () => {
  expect(printable("articles/\u001b[2J\u0007a\nb\r\u009b31m\u202etxt.md")).toBe(
    "articles/\\u001b[2J\\u0007a\\u000ab\\u000d\\u009b31m\\u202etxt.md",
  );
  expect(printable("کراچی café 😀 “a”")).toBe("کراچی café 😀 “a”");
});

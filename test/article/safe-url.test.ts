import { expect, it } from "vitest";
import { safeUrl } from "../../functions/article/safe-url.ts";

it("an address of the web is taken, completed where it is relative, and no other scheme", () => {
  expect(safeUrl("https://news.example/tide")).toBe("https://news.example/tide");
  expect(safeUrl("../tide", "https://news.example/a/b/")).toBe("https://news.example/a/tide");
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "java\nscript:alert(1)",
    "tide",
    "",
    null,
  ])
    expect(safeUrl(address)).toBeNull();
});

it("an address with a name or a password in it is none to print", () => {
  for (const address of [
    "https://ann:pass@news.example/",
    "https://ann@news.example/",
    "https://:pass@news.example/",
  ])
    expect(safeUrl(address)).toBeNull();
});

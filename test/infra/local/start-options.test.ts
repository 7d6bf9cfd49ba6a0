import { describe, expect, it } from "vitest";
import { readOptions } from "../../../infra/local/start-options.ts";

describe("the command line of npm start", () => {
  it("needs nothing", () => {
    expect(readOptions([])).toMatchObject({
      content: "content/articles",
      port: 4646,
      state: ".standfirst",
      isFresh: false,
      once: undefined,
    });
  });

  it("takes files to publish once, with where the site goes and how to say it", () => {
    expect(readOptions(["--once", "--out", "site", "--json", "a.txt", "b.md"])).toMatchObject({
      once: ["a.txt", "b.md"],
      out: "site",
      isJson: true,
    });
  });

  it.each([
    [["--once"], "expected files to publish"],
    [["a.txt"], "Expected --once"],
    [["--json"], "go with --once"],
    [["--once", "--content", "stories", "a.txt"], "--content names a folder to watch"],
    [["--port", "http"], "expected a number"],
    [["--port", "65535"], "expected a number"],
    [["--origin", "https://x.example/"], "without a slash"],
    [["--colour"], "--colour"],
  ])("%j is explained", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

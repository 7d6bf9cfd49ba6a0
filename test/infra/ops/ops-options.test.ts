import { describe, expect, it } from "vitest";
import { readOptions } from "../../../infra/ops/ops-options.ts";

const read = (line: string) => readOptions(line.split(" "));

describe("the command line of npm run ops", () => {
  it("is read, with what each command takes", () => {
    expect(read("status articles/one.md --stage dev")).toMatchObject({
      command: "status",
      subject: "articles/one.md",
      stage: "dev",
    });
    expect(read("--state .other verify --repair")).toMatchObject({
      command: "verify",
      repair: true,
      state: ".other",
    });
    expect(read("reprocess --prefix articles/t --since 2026-11-01T00:00Z")).toMatchObject({
      prefix: "articles/t",
      since: new Date("2026-11-01T00:00Z"),
    });
    expect(read("reprocess")).toMatchObject({ prefix: "articles/", since: undefined, stage: "local" });
    expect(read("reprocess -h")).toBe("help");
  });

  it("is refused where it has a word that the command does not take", () => {
    expect(() => read("reprocess articles/2026/10/")).toThrow(
      "Expected no word after reprocess; found also articles/2026/10/. Only some uploads: --prefix",
    );
    expect(() => read("reprocess --prefix articles/My Story.md")).toThrow("found also Story.md.");
    expect(() => read("status one two")).toThrow("Expected one word after status; found also two.");
    for (const command of ["rejected", "failed", "redrive", "verify"])
      expect(() => read(`${command} articles/`)).toThrow(
        `Expected no word after ${command}; found also articles/.`,
      );
  });

  it("is refused where it has an option that the command does not have", () => {
    for (const [line, problem] of [
      ["redrive --prefix articles/", "redrive has no option --prefix."],
      ["reprocess --repair", "reprocess has no option --repair."],
      ["status one --since 2026-11-01", "status has no option --since."],
      ["verify --repair --prefix a", "verify has no option --prefix."],
    ] as const)
      expect(() => read(line)).toThrow(problem);
  });

  it("is refused where its prefix is of no article", () => {
    for (const prefix of ["2026/10/", ""])
      expect(() => readOptions(["reprocess", "--prefix", prefix])).toThrow(
        `--prefix: expected the beginning of keys below articles/; found ${prefix}.`,
      );
  });

  it("is refused without a command, a key, or an instant that is one", () => {
    expect(() => readOptions([])).toThrow("Expected a command; found none.");
    expect(() => read("toString")).toThrow("Expected one of the commands below; found toString.");
    expect(() => read("status")).toThrow("Expected a key after status; found none.");
    for (const text of [
      "5",
      "11/05/2026",
      "2026-11-01T00:00",
      "2026-13-01",
      "2026-02-29",
      "2026-11-31T00:00Z",
    ])
      expect(() => read(`reprocess --since ${text}`)).toThrow("--since takes an instant such as");
    expect(read("reprocess --since 2026-11-01")).toMatchObject({ since: new Date("2026-11-01T00:00Z") });
    expect(() => read("reprocess --since soon")).toThrow("--since takes an instant such as");
  });
});

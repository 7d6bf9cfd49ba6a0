import { afterEach, expect, it, vi } from "vitest";
import { log } from "../functions/log.ts";

afterEach(() => vi.restoreAllMocks());

it("a line has its instant, without which Lambda would not believe its level", () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  log("error", "message-failed", { slug: "tide", error: new Error("no luck") });
  const [line = ""] = lines;
  expect(JSON.parse(line)).toMatchObject({
    level: "error",
    event: "message-failed",
    slug: "tide",
    error: { message: "no luck" },
    // RFC 3339
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
});

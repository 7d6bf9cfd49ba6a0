import { expect, it } from "vitest";
import type { Outcome } from "../../../../infra/local/newsroom/outcome.ts";
import { rejectedDesk } from "../../../../infra/local/newsroom/rejected-desk.ts";

const asking = (host: string, path = "/desk/rejected") => ({
  method: "GET",
  path,
  query: new URLSearchParams(),
  headers: { host },
  body: Buffer.alloc(0),
});

it("the rejected are shown, newest first, and nothing else is", () => {
  const outcome = (key: string, at: string, state: Outcome["state"] = "rejected"): Outcome => ({
    key,
    slug: "",
    state,
    milliseconds: 1,
    at,
  });
  const outcomes = [
    outcome("articles/first.txt", "2026-11-30T07:00:00Z"),
    outcome("articles/second.txt", "2026-11-30T08:00:00Z"),
    outcome("articles/third.txt", "2026-11-30T09:00:00Z", "published"),
  ];
  const page = String(rejectedDesk(() => outcomes)(asking("127.0.0.1:4647"))?.body);
  expect(page.match(/articles\/\w+/g)).toEqual(["articles/second", "articles/first"]);
});

it("the rejected are shown to who asks for this machine, not to who comes by a tunnel's name", () => {
  const asked = (host: string, path?: string) => rejectedDesk(() => [])(asking(host, path))?.status;
  expect(asked("127.0.0.1:4647")).toBe(200);
  expect(asked("127.0.0.1:4647", "/desk/rejected/")).toBe(200);
  expect(asked("127.0.0.1:4647", "/desk/")).toBeUndefined();
  expect(asked("share.example.org")).toBeUndefined();
});

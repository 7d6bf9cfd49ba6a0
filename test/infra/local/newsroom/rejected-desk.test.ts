import { expect, it } from "vitest";
import type { Outcome } from "../../../../infra/local/newsroom/outcome.ts";
import { rejectedDesk } from "../../../../infra/local/newsroom/rejected-desk.ts";

const asking = (host: string) => ({
  method: "GET",
  path: "/desk/rejected",
  query: new URLSearchParams(),
  headers: { host },
  body: Buffer.alloc(0),
});

it("the rejected are shown, newest first", () => {
  const outcome = (key: string, at: string): Outcome => ({
    key,
    slug: "",
    state: "rejected",
    milliseconds: 1,
    at,
  });
  const outcomes = [
    outcome("articles/first.txt", "2026-11-30T07:00:00Z"),
    outcome("articles/second.txt", "2026-11-30T08:00:00Z"),
  ];
  const page = String(rejectedDesk(() => outcomes)(asking("127.0.0.1:4647"))?.body);
  expect(page.match(/articles\/\w+/g)).toEqual(["articles/second", "articles/first"]);
});

it("the rejected are shown to who asks for this machine, not to who comes by a tunnel's name", () => {
  const asked = (host: string) => rejectedDesk(() => [])(asking(host))?.status;
  expect(asked("127.0.0.1:4647")).toBe(200);
  expect(asked("share.example.org")).toBeUndefined();
});

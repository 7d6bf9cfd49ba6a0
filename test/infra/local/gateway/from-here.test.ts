import { expect, it } from "vitest";
import type { Reply, Request } from "../../../../infra/local/gateway/call.ts";
import { askedAsHere, fromNoPage } from "../../../../infra/local/gateway/from-here.ts";

const answer = (): Reply => ({ status: 200, headers: {}, body: "" });
const asked = async (of: typeof askedAsHere, headers: Record<string, string>) => {
  const request: Request = {
    method: "POST",
    path: "/inbox",
    query: new URLSearchParams("delete"),
    headers,
    body: Buffer.alloc(0),
  };
  return (await of(answer)(request)).status;
};

it.each([
  "127.0.0.1:4646",
  "localhost:4646",
  "inbox.localhost:4646",
  "[::1]:4646",
  "host.docker.internal:4646",
])("answers who asks for %s", async (host) => {
  expect(await asked(askedAsHere, { host })).toBe(200);
  expect(await asked(fromNoPage, { host })).toBe(200);
});

it.each(["news.example", "127.0.0.1.news.example:4646", "localhost.news.example", ""])(
  "refuses a name that was led here: %j",
  async (host) => {
    expect(await asked(askedAsHere, { host })).toBe(421);
    expect(await asked(fromNoPage, { host })).toBe(421);
  },
);

it("answers also by the name that a tunnel to the site has", async () => {
  const tunnelled: typeof askedAsHere = (handle) => askedAsHere(handle, "https://share.example.org");
  expect(await asked(tunnelled, { host: "share.example.org" })).toBe(200);
  expect(await asked(tunnelled, { host: "127.0.0.1:4647" })).toBe(200);
  expect(await asked(tunnelled, { host: "news.example" })).toBe(421);
});

it("lets no page of another site ask the services, which take any credentials", async () => {
  const host = "127.0.0.1:4646";
  for (const origin of ["https://news.example", "null", "http://localhost.news.example"])
    expect(await asked(fromNoPage, { host, origin })).toBe(403);
  expect(await asked(fromNoPage, { host, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await asked(fromNoPage, { host, origin: "http://127.0.0.1:4647" })).toBe(200);
  // Other sites show cards and read article.json, as on AWS.
  expect(await asked(askedAsHere, { host, origin: "https://news.example" })).toBe(200);
});

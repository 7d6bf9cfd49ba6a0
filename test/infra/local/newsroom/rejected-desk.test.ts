import { expect, it } from "vitest";
import { rejectedDesk } from "../../../../infra/local/newsroom/rejected-desk.ts";

it("the rejected are shown to who asks for this machine, not to who comes by a tunnel's name", () => {
  const asked = (host: string) =>
    rejectedDesk(() => [])({
      method: "GET",
      path: "/desk/rejected",
      query: new URLSearchParams(),
      headers: { host },
      body: Buffer.alloc(0),
    })?.status;
  expect(asked("127.0.0.1:4647")).toBe(200);
  expect(asked("share.example.org")).toBeUndefined();
});

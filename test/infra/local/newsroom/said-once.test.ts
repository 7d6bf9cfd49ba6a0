import { expect, it } from "vitest";
import { saidOnce } from "../../../../infra/local/newsroom/said-once.ts";

it("says a line once while it keeps coming, and again when it comes back later", () => {
  const said: string[] = [];
  let now = 0;
  const say = saidOnce(
    (line) => said.push(line),
    () => now,
  );
  for (; now < 300_000; now += 2_000) say("no");
  say("other");
  now += 90_000;
  say("no");
  expect(said).toEqual(["no", "other", "no"]);
});

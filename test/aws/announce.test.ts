import { afterAll, expect, it } from "vitest";
import { announcer } from "../../functions/aws/announce.ts";
import { names, startEngines } from "../reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const retraction = {
  type: "ArticleRetracted" as const,
  detail: { key: "articles/tide.txt", slug: "tide", url: "https://share.example/a/tide/" },
};

it("throws where EventBridge answers that all is well, and has not taken the event", async () => {
  await expect(announcer("gone")(retraction)).rejects.toThrow(
    "EventBridge did not take ArticleRetracted: InvalidArgument The event bus does not exist.",
  );
  expect(engines.announced).toEqual([]);
  await announcer(names.bus)(retraction);
  expect(engines.announced).toEqual([retraction]);
});

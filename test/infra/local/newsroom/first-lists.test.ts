import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalStack, startLocalStack } from "../../../../infra/local/local-stack.ts";
import { askForFirstLists } from "../../../../infra/local/newsroom/first-lists.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startLocalStack();
}, 120_000);
afterAll(() => stack.stop());

it("a site without articles says so on its desk, in its archive and feeds, and at addresses that are none", async () => {
  await askForFirstLists(stack);
  await stack.idle();
  const answerAt = async (path: string) => {
    const answer = await fetch(stack.siteUrl + path);
    return { status: answer.status, text: await answer.text() };
  };
  const nothing = "No article has been published yet.";
  expect(await answerAt("/")).toEqual({ status: 200, text: expect.stringContaining(nothing) });
  expect(await answerAt("/desk/")).toEqual({ status: 200, text: expect.stringContaining(nothing) });
  expect(await answerAt("/feed.xml")).toEqual({ status: 200, text: expect.not.stringContaining("<entry>") });
  expect(JSON.parse((await answerAt("/latest.json")).text)).toMatchObject({ items: [] });
  expect(await answerAt("/no/such/address")).toEqual({
    status: 404,
    text: expect.stringContaining("<h1>This page does not exist</h1>"),
  });
});

it("lists that are there are left alone", async () => {
  const made: string[] = [];
  stack.on("line", (name) => made.push(name));
  await askForFirstLists(stack);
  await stack.idle();
  expect(made).toEqual([]);
});

import { afterAll, expect, it } from "vitest";
import { edgeCache } from "../../functions/aws/edge-cache.ts";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { names, startEngines } from "../reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const refusing = async (code: string) => {
  const heal = engines.gateway.intercept((call, proceed) => {
    if (call.operation !== "CreateInvalidation") return proceed();
    throw new ServiceError(400, code, "Rate exceeded");
  });
  try {
    return await edgeCache(names.distribution).forget(["/cards/tide/*"], "tide");
  } finally {
    heal();
  }
};

it("takes no room, and too many questions at once, for something that passes, and all else for a failure", async () => {
  expect(await refusing("TooManyInvalidationsInProgress")).toBe(false);
  expect(await refusing("Throttling")).toBe(false);
  await expect(refusing("AccessDenied")).rejects.toThrow("Rate exceeded");
  expect(await edgeCache(names.distribution).forget(["/cards/tide/*"], "tide")).toBe(true);
});

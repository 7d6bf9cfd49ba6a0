import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileKernel } from "../../infra/compile-kernel.ts";

it("the kernel that is committed is what its sources give", () => {
  const module = new URL("../../functions/card/pixels/kernel-module.ts", import.meta.url);
  expect(compileKernel()).toBe(readFileSync(module, "utf8"));
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/**"],
    env: { TZ: "UTC" },
    // Two cores: more workers only take turns, and the browser and the local stack start slowly then.
    maxWorkers: 2,
    // For machines that are many times slower than two idle cores: it ends what hangs, and no test is fast by it.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The second that is the default is not enough for a busy machine; whoever polls waits for what must come.
    expect: { poll: { timeout: 30_000 } },
  },
});

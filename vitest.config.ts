import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Tests of pure code, and of what reads no environment and makes no client of AWS: it keeps nothing, so that one worker may read
 * its modules once for all of their files.
 */
const pure = [
  "test/{article,summary,card,page}/**/*.test.ts",
  "test/content/*.test.ts",
  "test/infra/local/{events,gateway,iam,newsroom,s3,scheduler,template}/*.test.ts",
];

/** Tests of what the CDK synthesizes, which nothing changes either: to read the CDK takes longer than most of them do. */
const infra = "test/infra/!(recovery).test.ts";

export default defineConfig({
  test: {
    env: {
      TZ: "UTC",
      // Programs that tests start read the same modules again and again; what Node makes of them is kept, as npm's own commands do.
      NODE_COMPILE_CACHE: fileURLToPath(new URL(".standfirst/compiled", import.meta.url)),
    },
    // Two cores: more workers only take turns, and the browser and the local stack start slowly then.
    maxWorkers: 2,
    // For machines that are many times slower than two idle cores: it ends what hangs, and no test is fast by it.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The second that is the default is not enough for a busy machine; whoever polls waits for what must come.
    expect: { poll: { timeout: 30_000 } },
    // They run in the order of their names: the many small files come last, so that no core is idle while a long one ends.
    projects: [
      {
        extends: true,
        test: {
          name: "engines",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/bench/**", ...pure, infra],
        },
      },
      { extends: true, test: { name: "infra", include: [infra], isolate: false } },
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
    ],
  },
});

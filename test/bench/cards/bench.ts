import { endWithUsage } from "../end-with-usage.ts";

const usage = `Usage: npm run bench:cards -- [COUNT]

  COUNT            side by side with other renderers, so many texts (200); \`npm install --prefix test/bench/cards/peers\` adds them
  --cold [COUNT]   first cards of fresh processes, so many (15)
  --memory         ten thousand different cards in one process
  --scripts [DIR]  all headlines beside Chromium, as files (in /tmp/standfirst-scripts)`;

const way = process.argv[2];
if (way === "--scripts") {
  const { compareScripts } = await import("./compare-scripts.ts");
  await compareScripts(process.argv[3] ?? "/tmp/standfirst-scripts");
  process.exit(0);
}
if (way === "--cold") {
  const { compareFirstCards } = await import("./cold.ts");
  await compareFirstCards(Number(process.argv[3] ?? 15));
} else if (way === "--memory") {
  const { drawTenThousand } = await import("./memory.ts");
  await drawTenThousand();
} else if (way !== undefined && !/^\d+$/.test(way)) {
  endWithUsage(usage, way);
} else {
  const { comparePeers } = await import("./compare-peers.ts");
  await comparePeers(Number(way ?? 200));
}

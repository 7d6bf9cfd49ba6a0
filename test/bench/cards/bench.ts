/**
 * `npm run bench:cards`: side by side with other renderers, where `npm install --prefix test/bench/cards/peers` has added them.
 * `-- --scripts`: all headlines beside Chromium. `-- --memory`: ten thousand different cards in one process. `-- --cold`:
 * first cards of fresh processes.
 */
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
} else {
  const { comparePeers } = await import("./compare-peers.ts");
  await comparePeers(Number(way ?? 200));
}

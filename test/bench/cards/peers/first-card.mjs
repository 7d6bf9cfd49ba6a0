// Draws one card in a fresh process with the peer of that name, and says when it was there.
import { peers } from "./peers.mjs";

const { name, article, masthead } = JSON.parse(process.argv[2]);
const render = await peers[name]();
const card = await render(article, masthead, false, "og");
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ wall: performance.now(), processor: (user + system) / 1000, bytes: card.length }),
);

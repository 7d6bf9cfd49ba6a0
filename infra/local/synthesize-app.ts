import { synth } from "../synth.ts";

// Arguments: the folder for the cloud assembly, and the context as JSON.
const [outdir = "", context = "{}"] = process.argv.slice(2);

await synth({
  context: JSON.parse(context) as Record<string, unknown>,
  outdir,
  checks: false,
  // dynalite's index shows at once what was written.
  leastListingsDelay: 1,
});

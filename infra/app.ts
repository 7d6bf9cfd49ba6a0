import { synth } from "./synth.ts";

await synth();

import type { AppOptions } from "./standfirst-app.ts";
import { told } from "./told.ts";

/** Synthesizes the application, or says why not. */
export async function synth(options?: AppOptions) {
  try {
    // Only now: with the code the masthead is read.
    const { createApp } = await import("./standfirst-app.ts");
    createApp(options).synth();
  } catch (error) {
    console.error(told(error));
    process.exitCode = 1;
  }
}

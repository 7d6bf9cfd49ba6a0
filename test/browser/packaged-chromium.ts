import type { Browser } from "playwright-core";

/** Whether a Chromium comes with the packages: there is one for Linux on x64. */
export const hasChromium = process.platform === "linux" && process.arch === "x64";

/** Headless; started with flags of one's own, or with those that the package advises. */
export async function launchChromium(flags?: string[]): Promise<Browser> {
  // Without it the package does not unpack the libraries that Chromium needs, which need not be on the machine then.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const { chromium } = await import("playwright-core");
  return await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: flags ?? packaged.args,
  });
}

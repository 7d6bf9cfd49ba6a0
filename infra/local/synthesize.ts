import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildShelf, sourceHash } from "../build-shelf.ts";

/** Everything that the template or a bundle may be made from. */
const sources = [
  "infra/*",
  "functions/**",
  "content/masthead.json",
  "cdk.json",
  "package.json",
  "package-lock.json",
];

/** Settings of the stack that differ on one machine; all others are those of a deploy. Empty: none, whatever cdk.json has. */
export const localContext: Record<string, unknown> = {
  architecture: process.arch === "arm64" ? "arm64" : "x86_64",
  leadImages: "inbox",
  listingsDelay: 1,
  ...ofAnAccount(),
};

/** What only an AWS account has. */
function ofAnAccount() {
  return {
    domainName: "",
    certificateArn: "",
    hostedZoneId: "",
    hostedZoneName: "",
    siteOrigin: "",
    webAclArn: "",
    accessLogs: "off",
    inboxBucketName: "",
    inboxKeyArn: "",
    eventBusName: "",
    permissionsBoundary: "",
    alarmEmail: "",
    monthlyBudgetUsd: "",
    summarizer: "extractive",
    bedrockModelId: "",
    bedrockRegion: "",
  };
}

/**
 * The folder with the synthesized stack: template and bundles, as they deploy. Made anew only when a source or a setting
 * changed since, which takes a while: `onBegin` is told.
 */
export async function synthesize(
  folder: string,
  context: Record<string, unknown> = {},
  onBegin = () => {},
): Promise<string> {
  const settings = { ...localContext, ...context };
  const shelf = buildShelf(folder);
  const name = sourceHash(sources, JSON.stringify(settings), process.version);
  const known = shelf.take(name);
  if (known) return known;
  onBegin();
  const unfinished = shelf.begin(name);
  try {
    await run(settings, unfinished);
    return shelf.put(unfinished, name);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** In a process of its own: the CDK stays out of this one's memory, and the lines that it writes out of the progress. */
function run(context: Record<string, unknown>, outdir: string): Promise<void> {
  const script = fileURLToPath(new URL("synthesize-app.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, outdir, JSON.stringify(context)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) return resolve();
      reject(
        new Error(`The stack could not be synthesized.\n${Buffer.concat(said).toString("utf8").trimEnd()}`),
      );
    });
  });
}

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

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
 * changed since.
 */
export async function synthesize(folder: string, context: Record<string, unknown> = {}): Promise<string> {
  const settings = { ...localContext, ...context };
  const outdir = join(folder, sourceHash(settings));
  const isThere = () => existsSync(join(outdir, "manifest.json"));
  if (!isThere()) {
    mkdirSync(folder, { recursive: true });
    const unfinished = mkdtempSync(`${outdir}.`);
    try {
      await run(settings, unfinished);
      try {
        renameSync(unfinished, outdir);
      } catch (error) {
        // Another process may have been quicker, and run from there already.
        if (!isThere()) throw error;
      }
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(outdir, now, now);
  forgetUnused(folder);
  return outdir;
}

const keptMilliseconds = 24 * 3_600_000;

/** Each is some 40 MB, and every change of a source makes another. */
function forgetUnused(folder: string) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (used < Date.now() - keptMilliseconds) rmSync(path, { recursive: true, force: true });
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

/** Of everything that the template or a bundle may be made from, and of the settings. */
function sourceHash(settings: Record<string, unknown>): string {
  const hash = createHash("sha256").update(JSON.stringify(settings)).update(process.version);
  const patterns = [
    "infra/*",
    "functions/**",
    "content/masthead.json",
    "content/fonts/**",
    "cdk.json",
    "package.json",
    "package-lock.json",
  ];
  for (const file of patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { masthead } from "../../functions/masthead.ts";
import { createApp } from "../../infra/standfirst-app.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { type Properties, resource, type Template } from "./synthesized.ts";

const outdir = mkdtempSync(join(tmpdir(), "standfirst-bundles-"));
afterAll(() => rmSync(outdir, { recursive: true }));

// As on a machine that lets nobody else read.
const umask = process.umask(0o077);
const template = createApp({ outdir, checks: false }).synth().getStackArtifact("Standfirst")
  .template as Template;
process.umask(umask);
const functionOf = (step: string): Properties =>
  resource(template, "AWS::Lambda::Function", `Pipeline${step}Function`).Properties;
const bundleOf = (step: string) => join(outdir, `asset.${functionOf(step).Code.S3Key.replace(/\.zip$/, "")}`);
const filesOf = (step: string) =>
  readdirSync(bundleOf(step), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"])(
  "the bundle of %s",
  (step) => {
    it("loads by itself, with the stack's environment and nothing else, and has its handler", () => {
      const environment = Object.keys(functionOf(step).Environment.Variables).map((name) => [
        name,
        "https://x.example",
      ]);
      const program =
        "const { handler } = await import('./index.mjs'); console.log(typeof handler); process.exit(0)";
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
        cwd: bundleOf(step),
        env: { AWS_REGION: "eu-west-1", ...Object.fromEntries(environment) },
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(stdout).toBe("function\n");
    });

    it("needs every variable that its code reads", () => {
      const { Variables } = functionOf(step).Environment;
      const source = readFileSync(join(import.meta.dirname, "../..", functionOf(step).Description), "utf8");
      const read = [...source.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name);
      expect(read.length).toBeGreaterThan(0);
      for (const name of read) expect(Variables).toHaveProperty(name!);
    });

    it("fits into Lambda, which unpacks at most 250 MB", () => {
      const bytes = filesOf(step).reduce((sum, file) => sum + statSync(file).size, 0);
      expect(bytes).toBeLessThan(250 * 2 ** 20);
    });

    it("can be read by Lambda, which runs it as another user", () => {
      for (const file of filesOf(step)) expect(statSync(file).mode & 0o777, file).toBe(0o644);
    });

    it("holds no secret", () => {
      const secrets =
        /\b(AKIA|ASIA)[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_\w{36}\b|\bnpm_\w{36}\b/;
      expect(JSON.stringify(template)).not.toMatch(secrets);
      for (const file of filesOf(step).filter((each) => each.endsWith(".mjs"))) {
        expect(readFileSync(file, "utf8")).not.toMatch(secrets);
      }
    });

    it("does not know on which machine it was made", () => {
      const root = join(import.meta.dirname, "../..");
      for (const file of filesOf(step).filter((each) => each.endsWith(".mjs"))) {
        expect(readFileSync(file, "utf8")).not.toContain(root);
      }
    });
  },
);

it("carries every page that the masthead's cards are set on, so that none is drawn at run time", async () => {
  const read = (name: string) => readFileSync(join(bundleOf("PublishArticle"), "assets", name));
  const render = cardRenderer(read, () => {}, read);
  for (const template of ["plain", "quote"]) {
    for (const direction of ["ltr", "rtl"] as const) {
      const article = anArticle({ template, direction });
      const request = { article, description: null, masthead, leadImage: null, formats: masthead.formats };
      expect(await render(request)).toHaveLength(masthead.formats.length);
    }
  }
});

it("is the same for arm64 and x86_64, since no code in it is a machine's own", () => {
  const other = createApp({
    context: { architecture: "x86_64" },
    outdir: join(outdir, "x86_64"),
    checks: false,
  });
  const { Resources } = other.synth().getStackArtifact("Standfirst").template as Template;
  const keys = (resources: Template["Resources"]) =>
    Object.values(resources).flatMap(({ Type, Properties }) =>
      Type === "AWS::Lambda::Function" ? [Properties.Code.S3Key as string] : [],
    );
  expect(keys(Resources)).toEqual(keys(template.Resources));
  expect(keys(Resources)).toHaveLength(4);
});

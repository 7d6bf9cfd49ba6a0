import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesisLine } from "../../infra/local/start-options.ts";
import { told } from "../../infra/told.ts";

const root = join(import.meta.dirname, "../..");

describe("an entry point", () => {
  // A tree of its own, whose files may have mistakes.
  const tree = mkdtempSync(join(tmpdir(), "standfirst-told-"));
  const masthead = readFileSync(join(root, "content/masthead.json"), "utf8");
  const write = (name: string, text: string) => writeFileSync(join(tree, name), text);
  const run = (...words: string[]) => {
    const env = {
      ...process.env,
      CDK_CONTEXT_JSON: JSON.stringify({ stage: "dev", monthlyBudgetUsd: "lots" }),
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: tree,
      env,
      encoding: "utf8",
    });
    const progress = [synthesisLine, "The stack could not be synthesized."];
    const lines = `${stdout}${stderr}`.split("\n").filter((line) => !progress.includes(line));
    return { status, text: lines.join("\n") };
  };

  beforeAll(() => {
    for (const name of ["functions", "infra", "content/masthead.json", "cdk.json", "package.json"])
      cpSync(join(root, name), join(tree, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    write(
      "story.txt",
      "The keeper hangs up her lamp\n\nThe last barge went through the lock at noon on Thursday.\n",
    );
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each([
    ["npm start", ["infra/local/start.ts", "--state", join(tree, "state")]],
    ["npm start -- --once", ["infra/local/start.ts", "--once", "story.txt"]],
    ["npm run preview", ["infra/local/preview.ts", "story.txt"]],
    ["cdk synth", ["infra/app.ts"]],
  ])("%s says what is wrong with the masthead, and nothing else", (_, words) => {
    write("content/masthead.json", masthead.replace('"en"', '"English"'));
    const { status, text } = run(...words);
    expect(status).toBe(1);
    expect(text).toBe(
      'The masthead cannot be used.\n`language` is "English"; expected a language tag, for example en, pt-BR or zh-Hant.\n',
    );
    write("content/masthead.json", masthead.replace('"en",', '"en"'));
    const broken = run(...words);
    expect(broken.status).toBe(1);
    expect(broken.text).toMatch(
      /^\S*content\/masthead\.json: [^\n]* in JSON at position \d+ \(line \d+ column \d+\)\n$/,
    );
  });

  it("cdk synth says what is wrong with the context, and nothing else", () => {
    write("content/masthead.json", masthead);
    expect(run("infra/app.ts")).toEqual({
      status: 1,
      text: 'The context does not fit.\n  monthlyBudgetUsd: expected a whole number from 1 to 1000000; found "lots".\n',
    });
  });

  it("npm run preview says how it is used where an option is not known", () => {
    const { status, text } = run("infra/local/preview.ts", "--into", "preview", "story.txt");
    expect(status).toBe(2);
    expect(text).toMatch(/^Unknown option '--into'[^\n]*\n\nUsage: npm run -s preview/);
    expect(text).not.toContain("    at ");
  });
});

it("an error that is no mistake of a file or a setting is told with the place where it was thrown", () => {
  expect(told(new Error("The context does not fit."))).toBe("The context does not fit.");
  expect(told(new TypeError("x is not a function"))).toMatch(/^TypeError: x is not a function\n {4}at /);
  expect(told("plain")).toBe("plain");
});

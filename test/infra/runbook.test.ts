import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../infra/configuration.ts";
import { type Properties, readable, resource, resourcesOf, synthesized } from "./synthesized.ts";

const root = join(import.meta.dirname, "../..");
const [architecture, readme] = ["ARCHITECTURE.md", "README.md"].map((file) =>
  readFileSync(join(root, file), "utf8"),
) as [string, string];
/** What is only made by a command, and no part of the repository. */
const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
const operations = architecture.slice(architecture.indexOf("\n## Operations"));
const runbook = architecture.slice(architecture.indexOf("\n## Runbook"));
const text = `${architecture}\n${readme}`;
const template = synthesized({
  summarizer: "bedrock",
  bedrockModelId: "amazon.nova-lite-v1:0",
  alarmEmail: "oncall@canal.example",
});
const found = (pattern: RegExp, within: string) => [
  ...new Set([...within.matchAll(pattern)].map(([, name]) => name!)),
];
const run = (file: string, ...words: string[]) =>
  execFileSync(process.execPath, [file, ...words], { cwd: root, encoding: "utf8" });

describe("what the engineer on call is told to do can be done:", () => {
  it("its operator's commands and their options are there", () => {
    const usage = run("infra/ops.ts", "--help");
    const commands = found(/npm run ops -- ([a-z]+)/g, text);
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) expect(usage).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    for (const option of found(/npm run ops -- [^`\n]*?(--[a-z]+)/g, text)) expect(usage).toContain(option);
    for (const command of found(/^ {2}([a-z]+) /gm, usage))
      expect(text).toMatch(new RegExp(`\\b${command}\\b`));
  });

  it("its npm scripts are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const names = found(/npm run (?:-s )?([a-z0-9:-]+)/g, text);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });

  it("the options of cdk deploy are there", () => {
    const help = run("node_modules/aws-cdk/bin/cdk", "deploy", "--help");
    const options = found(/(--[a-z-]+)/g, found(/(npx cdk deploy[^\n`]*)/g, operations).join("\n"));
    expect(options).toContain("--rollback-trigger-alarm-arns");
    for (const option of options) expect(help).toContain(option);
  });

  it("its settings are those of the configuration", () => {
    const known = found(/There are: (.+)\./g, errorOf({ noSuchSetting: 1 }))[0]!.split(", ");
    const names = found(/-c (\w+)=/g, text);
    expect(names.length).toBeGreaterThan(5);
    for (const name of [...names, ...found(/`([a-z]+(?:[A-Z][a-z]+)+)`/g, operations)])
      if (!["byMonth", "name"].includes(name)) expect(known).toContain(name);
  });

  it("its settings deploy as they are written, and README says what each is for", () => {
    const examples = found(/(-c [^`\n]*)/g, text)
      .map((words) => [...words.matchAll(/-c (\w+)=([^\s`]+)/g)].map(([, name, value]) => [name!, value!]))
      .filter((pairs) => pairs.length > 0 && pairs.every(([, value]) => !/[…]|^value$/.test(value!)));
    expect(examples.length).toBeGreaterThan(3);
    for (const pairs of examples) expect(() => readConfiguration(Object.fromEntries(pairs))).not.toThrow();

    const known = found(/There are: (.+)\./g, errorOf({ noSuchSetting: 1 }))[0]!.split(", ");
    const rows = readme.split("\n").filter((line) => line.startsWith("| `"));
    for (const name of known) {
      const row = rows.find((line) => line.includes(`\`${name}\``));
      expect(row?.split("|").at(-2)?.trim(), name).toMatch(/\w/);
    }
    for (const [name, needs] of [
      ["summarizer", { summarizer: "bedrock" }],
      ["monthlyBudgetUsd", { monthlyBudgetUsd: 50 }],
      ["inboxKeyArn", { inboxKeyArn: `arn:aws:kms:eu-west-1:${"1".repeat(12)}:key/a` }],
      ["domainName", { domainName: "share.canal.example" }],
    ] as const) {
      const [needed] = found(/^ {2}(\w+): expected/gm, errorOf(needs));
      expect(rows.find((line) => line.startsWith(`| \`${name}\``))).toContain(`\`${needed}\``);
    }
  });

  it("its outputs are those of the stack", () => {
    const names = [...found(/OutputKey=='(\w+)'/g, text), ...found(/outputs? `(\w+)`/g, text)];
    expect(names).toContain("DashboardName");
    for (const name of names) expect(template.Outputs).toHaveProperty([name]);
  });

  it("its saved queries and graphs are in CloudWatch", () => {
    const queries = Object.values(resourcesOf(template, "AWS::Logs::QueryDefinition")).map(
      ({ Properties }) => Properties.Name.split("/")[1] as string,
    );
    const dashboard = resource(template, "AWS::CloudWatch::Dashboard", "MonitoringDashboard").Properties;
    const { widgets } = JSON.parse(readable(dashboard.DashboardBody)) as { widgets: Properties[] };
    const titles = widgets.map(({ properties }) => properties.title as string);
    const named = found(/(?<![\w`])_([A-Za-z][^_`]+)_(?!\w)/g, runbook)
      .map((name) => name.replace(/\s+/g, " "))
      .filter((name) => !/^(Means|Look|Do)\.$/.test(name) && !ofTheConsole.includes(name));
    expect(named.length).toBeGreaterThan(3);
    const known = [...queries, ...titles].map((name) => name.toLowerCase());
    for (const name of named) expect(known).toContain(name.toLowerCase());
    const told = operations.replace(/\s+/g, " ").toLowerCase();
    for (const query of queries) expect(told).toContain(query.toLowerCase());
  });

  it("its files are there", () => {
    const files = found(/`((?:infra|functions|test|content)\/[\w./-]+)`/g, text);
    expect(files.length).toBeGreaterThan(10);
    const there = files.filter((file) => !ignored.includes(`${file}/`));
    expect(there.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("files that it names without their folder are there", () => {
    const below = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const known = new Set(
      [...readdirSync(root), ...["functions", "infra", "test"].flatMap(below)].map((file) => basename(file)),
    );
    const files = found(/`(?:[\w-]+\/)?([\w.-]+\.ts)`/g, text);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });

  it("its links lead to headings", () => {
    const headings = (of: string) =>
      found(/^#+ (.+)$/gm, of).map((heading) =>
        heading
          .toLowerCase()
          .replace(/[^\w\- ]/g, "")
          .replaceAll(" ", "-"),
      );
    const inItself = /\]\(#([\w-]+)\)/g;
    for (const [from, link, to] of [
      [architecture, inItself, architecture],
      [readme, inItself, readme],
      [readme, /\]\(ARCHITECTURE\.md#([\w-]+)\)/g, architecture],
    ] as const) {
      const links = found(link, from);
      expect(links.length).toBeGreaterThan(4);
      for (const heading of links) expect(headings(to)).toContain(heading);
    }
  });

  it("its limits are in the files that it names", () => {
    const steps = ["ingest-article", "summarize-article", "publish-article", "publish-listings"];
    for (const [limit, setting] of [
      ["memory", /^\s*memory: [\d_]+,$/m],
      ["timeout", /^\s*const timeouts = \{$/m],
    ] as const) {
      expect(runbook.match(new RegExp(`${limit} in \`infra/`, "g"))).toHaveLength(2);
      for (const place of found(new RegExp(`${limit} in \`([^\`]+)\``, "g"), runbook))
        for (const step of place.includes("<step>") ? steps : [""])
          expect(readFileSync(join(root, place.replace("<step>", step)), "utf8")).toMatch(setting);
    }
  });

  it("what it has written into the repository's folder is no part of it", () => {
    const folders = found(/--out (\w+)/g, readme);
    expect(folders).toEqual(["site", "preview"]);
    for (const folder of folders) expect(ignored).toContain(`/${folder}/`);
  });

  it("it has a section for every alarm, and none for an alarm that is not", () => {
    const sections = found(/^### (Runbook: .+)$/gm, runbook).map((heading) =>
      heading.toLowerCase().replaceAll(":", "").replaceAll(" ", "-"),
    );
    const linked = Object.values(resourcesOf(template, "AWS::CloudWatch::Alarm")).map(
      ({ Properties }) => Properties.AlarmDescription.split("#")[1] as string,
    );
    expect([...new Set(linked)].sort()).toEqual(sections.sort());
    for (const section of runbook.split("\n### ").slice(1))
      for (const part of ["_Means._", "_Look._", "_Do._"]) expect(section).toContain(`\n${part} `);
  });
});

/** Words of AWS's own consoles, not ours. */
const ofTheConsole = ["Throttled requests"];

function errorOf(context: Record<string, unknown>): string {
  try {
    readConfiguration(context);
  } catch (error) {
    return String(error);
  }
  throw new Error("Expected the configuration to refuse this.");
}

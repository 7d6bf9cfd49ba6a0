import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { articleTable } from "../infra/article-table.ts";
import { type TableSettings, tableSettings } from "../infra/local/dynamodb/table-settings.ts";
import { pictureUses } from "../infra/picture-uses.ts";

/** The article table as the stack has it, under another name. */
export function articleTableSettings(name: string): TableSettings {
  return settingsOf(articleTable, name);
}

/** The table of pictures' uses, likewise. */
export function pictureUsesSettings(name: string): TableSettings {
  return settingsOf(pictureUses, name);
}

function settingsOf(make: typeof articleTable, name: string): TableSettings {
  const outdir = mkdtempSync(join(tmpdir(), "standfirst-table-"));
  try {
    const app = new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false });
    const stack = new Stack(app, "Table");
    const table = make(stack, true);
    const { Resources } = app.synth().getStackArtifact(stack.artifactId).template as {
      Resources: Record<string, { Properties: Record<string, unknown> }>;
    };
    return tableSettings(name, Resources[stack.getLogicalId(table.node.defaultChild as never)]!.Properties);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

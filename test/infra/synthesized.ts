import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../infra/standfirst-app.ts";

// biome-ignore lint/suspicious/noExplicitAny: a template's properties are as many as CloudFormation has.
export type Properties = Record<string, any>;

export interface Resource {
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Condition?: string;
}

export interface Template {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: unknown; Description: string }>;
  Conditions: Record<string, unknown>;
}

/** The template for these settings, without its bundles: no test of it looks into them. */
export function synthesized(context: Record<string, unknown> = {}): Template {
  return synthesizedStack(context).template as Template;
}

/** The tags that CloudFormation gives everything in the stack. */
export function tagsOf(context: Record<string, unknown> = {}): Record<string, string> {
  return synthesizedStack(context).tags;
}

/** By their settings, the stacks that were synthesized: many a file asks for the same. */
const known = new Map<string, string>();

function synthesizedStack(context: Record<string, unknown>) {
  const settings = JSON.stringify(context);
  const text = known.get(settings) ?? JSON.stringify(synthesizeStack(context));
  known.set(settings, text);
  return JSON.parse(text) as { template: unknown; tags: Record<string, string> };
}

function synthesizeStack(context: Record<string, unknown>) {
  const outdir = mkdtempSync(join(tmpdir(), "standfirst-synth-"));
  try {
    const app = createApp({ context: { ...context, "aws:cdk:bundling-stacks": [] }, outdir, checks: false });
    const stack = app.synth().getStackArtifact("Standfirst");
    return { template: stack.template, tags: stack.tags };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** Resources of a type by their names, without the hash that the CDK adds. */
export function resourcesOf({ Resources }: Template, type: string): Record<string, Resource> {
  return Object.fromEntries(
    Object.entries(Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, resource]) => [nameOf(id), resource]),
  );
}

export function resource(template: Template, type: string, name: string): Resource {
  const found = resourcesOf(template, type)[name];
  if (!found) {
    throw new Error(
      `Expected a ${type} named ${name}; found ${Object.keys(resourcesOf(template, type)).join(", ")}.`,
    );
  }
  return found;
}

/** A template's value as one line of text: references are names in angle brackets. */
export function readable(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const [[intrinsic, inner] = []] = Object.entries(value);
  if (intrinsic === "Ref") return `<${nameOf(inner as string)}>`;
  if (intrinsic === "Fn::GetAtt") return `<${nameOf((inner as string[])[0]!)}.${(inner as string[])[1]}>`;
  if (intrinsic === "Fn::Join") {
    const [glue, parts] = inner as [string, unknown[]];
    return parts.map(readable).join(glue);
  }
  return JSON.stringify(value);
}

function nameOf(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, "");
}

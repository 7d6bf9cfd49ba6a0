import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Template } from "./template/template.ts";

interface Manifest {
  artifacts: Record<string, { type: string; properties?: { templateFile?: string; stackName?: string } }>;
}

interface Assets {
  files: Record<string, { source: { path: string }; destinations: Record<string, { objectKey: string }> }>;
}

/** Reads a cloud assembly of one stack, as `cdk synth` writes it. */
export function readAssembly(folder: string) {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const { artifacts } = read<Manifest>("manifest.json");
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === "aws:cloudformation:stack");
  const [id, stack] = stacks[0] ?? [];
  if (stacks.length !== 1 || !id || !stack)
    throw new Error(`Expected one stack in ${folder}; found ${stacks.length}.`);
  const { files } = read<Assets>(`${id}.assets.json`);

  return {
    stackName: stack.properties?.stackName ?? id,
    template: read<Template>(stack.properties?.templateFile ?? `${id}.template.json`),

    /** The folder that is zipped and uploaded under this key. */
    assetFolder(objectKey: string): string {
      const asset = Object.values(files).find(({ destinations }) =>
        Object.values(destinations).some((destination) => destination.objectKey === objectKey),
      );
      if (!asset) throw new Error(`Expected an asset ${objectKey} in ${folder}; found none.`);
      return resolve(folder, asset.source.path);
    },
  };
}

export type Assembly = ReturnType<typeof readAssembly>;

import { chmodSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file that a function reads at run time: `from` where it is, `name` in the bundle's `assets/`. */
export interface BundledFile {
  name: string;
  from: string;
}

/**
 * A step file with all that it imports, the SDK too, as ES modules: `index.mjs` and the chunks that it loads when it
 * needs them. CDK's NodejsFunction writes one file only and starts a process for each function.
 */
export function bundle(entry: string, files: () => readonly BundledFile[] = () => []): Code {
  return Code.fromAsset(join(root, "functions"), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never started: the bundling below does not fall back. The command keeps the assets of two entries apart.
      image: DockerImage.fromRegistry("none"),
      command: [entry],
      local: {
        tryBundle(folder) {
          buildInto(folder, entry);
          for (const { name, from } of files()) cpSync(from, join(folder, "assets", name));
          letLambdaRead(folder);
          return true;
        },
      },
    },
  });
}

/**
 * In Lambda, files belong to somebody else, and the CDK packs them with the modes that they have here: where the umask is
 * narrow, no function would start, nor after a deploy from elsewhere, since an asset's hash says nothing of modes.
 * https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html
 */
function letLambdaRead(folder: string) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644);
}

/** The code without its files. */
export function buildInto(folder: string, entry: string) {
  buildSync({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: "index" }],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    alias: {
      // twitter-text asks for the package of this name and would get Node's own, whose use writes a warning.
      punycode: "punycode/",
      "tiny-inflate": "./functions/card/text/tiny-inflate.cjs",
    },
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]-[hash]",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // CommonJS packages ask for Node's own modules with require, which ES modules lack. The name is longer than any that
    // the minifier makes up: it does not see the banner, and took `$r` too.
    banner: {
      js: 'import{createRequire as nodeRequireFor}from"node:module";const require=nodeRequireFor(import.meta.url);',
    },
  });
}

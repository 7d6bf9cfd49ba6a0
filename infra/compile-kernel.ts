/**
 * `node infra/compile-kernel.ts`: makes `kernel-module.ts` anew from `functions/card/kernel`, after a change there.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(root, "node_modules/assemblyscript/bin/asc.js");
const options = "--optimizeLevel 3 --noAssert --runtime stub --enable simd --use abort= --initialMemory 8";

/** A file of TypeScript that has the WebAssembly module in base64: so a bundle need not carry it beside. */
export function compileKernel(): string {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-kernel-"));
  try {
    const place = join(folder, "kernel.wasm");
    execFileSync(process.execPath, [compiler, "kernel.ts", "--outFile", place, ...options.split(" ")], {
      cwd: join(root, "functions/card/kernel"),
    });
    const module = readFileSync(place, "base64");
    return `/** Made by \`node infra/compile-kernel.ts\`. */\nexport const kernelModule =\n  "${module}";\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, "functions/card/pixels/kernel-module.ts"), compileKernel());

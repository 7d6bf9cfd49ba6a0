import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { expectFolder } from "../../../infra/local/expect-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("takes a folder, and one that is still to be made", () => {
  expect(() => expectFolder("--out", folder)).not.toThrow();
  expect(() => expectFolder("--out", join(folder, "new"))).not.toThrow();
  expect(() => expectFolder("--out", undefined)).not.toThrow();
});

it("names the option where its folder is somebody else's", () => {
  chmodSync(folder, 0o555);
  const module = new URL("../../../infra/local/expect-folder.ts", import.meta.url);
  const program = `import { expectFolder } from "${module}"; expectFolder("--state", ${JSON.stringify(folder)});`;
  // Root may write anywhere.
  const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const args = ["--input-type=module", "--eval", program];
  const { stderr } = spawnSync(process.execPath, args, { ...as, cwd: "/", encoding: "utf8" });
  expect(stderr).toContain(`--state: the folder ${folder} cannot be written to; name another one.`);
});

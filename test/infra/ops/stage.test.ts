import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { findStage } from "../../../infra/ops/stage.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-stage-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const outputs = { InboxBucketName: "inbox" };

it("says how to start the local stack where none ever ran", async () => {
  await expect(findStage("local", join(folder, "none"))).rejects.toThrow(
    /^Nothing runs on this machine: .*npm start/,
  );
});

it("says so where the local stack was killed, and what it wrote of itself is still there", async () => {
  writeFileSync(
    join(folder, "outputs.json"),
    JSON.stringify({ endpoint: `http://127.0.0.1:${await freePort()}`, region: "us-east-1", outputs }),
  );
  await expect(findStage("local", folder)).rejects.toThrow(
    /^Nothing answers at http:.*Start it again; nothing is lost\.$/,
  );
});

it.each([
  [
    "is not deployed in the region",
    "nowhere",
    "Stack with id standfirst-nowhere does not exist",
    "Name the stage that was deployed",
  ],
  [
    "cannot be one",
    "Pro/d",
    "Value 'standfirst-Pro/d' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern",
    "Name the stage that was deployed",
  ],
  [
    "may not be asked for",
    "dev",
    "The security token included in the request is invalid.",
    "This takes your AWS credentials and the region of the deploy",
  ],
  [
    "is asked for where npm start runs",
    "dev",
    "The local stack has no cloudformation: the template does not need it.",
    "AWS_ENDPOINT_URL leads to what npm start runs: unset it, or leave out --stage.",
  ],
])("says which stack it asked for, and what to do, where a stage %s", async (_, stage, said, todo) => {
  const error = `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${said}</Message></Error></ErrorResponse>`;
  const server = createServer((_request, response) => {
    response.writeHead(400, { "content-type": "text/xml" }).end(error);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("AWS_ENDPOINT_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "me");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "me");
  await expect(findStage(stage, folder)).rejects.toThrow(
    `CloudFormation was asked for the stack standfirst-${stage}: ${said.replace(/\.$/, "")}. ${todo}`,
  );
  await new Promise((resolve) => server.close(resolve));
});

it("says what it takes where there are no credentials, or no region", async () => {
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("HOME", folder);
  for (const name of [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_PROFILE",
    "AWS_ENDPOINT_URL",
    "AWS_REGION",
  ])
    vi.stubEnv(name, undefined);
  await expect(findStage("dev", folder)).rejects.toThrow(
    /^CloudFormation was asked for the stack standfirst-dev: Region is missing\. This takes your AWS credentials and the region/,
  );
  vi.stubEnv("AWS_REGION", "eu-west-1");
  await expect(findStage("dev", folder)).rejects.toThrow(
    /^CloudFormation was asked for the stack standfirst-dev: Could not load credentials [^.]*\. This takes your AWS credentials/,
  );
});

it("names the stage in the commands that it tells people to give", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  for (const name of ["AWS_ENDPOINT_URL", "AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
    vi.stubEnv(name, "");
  writeFileSync(
    join(folder, "outputs.json"),
    JSON.stringify({ endpoint: `http://127.0.0.1:${port}`, region: "us-east-1", outputs }),
  );
  const stage = await findStage("local", folder);
  expect(stage.command("redrive")).toBe(`npm run ops -- redrive --state ${folder}`);
  expect(stage.output("InboxBucketName")).toBe("inbox");
  expect(() => stage.output("SiteUrl")).toThrow("has no output SiteUrl");
  await new Promise((resolve) => server.close(resolve));
});

/** One that nothing listens at: it was given, and given back. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { expect, it } from "vitest";
import { gateway } from "../../../../infra/local/gateway/gateway.ts";
import { textOf } from "../../../../infra/local/gateway/xml.ts";
import { anonymous } from "../../../../infra/local/iam/principal.ts";

const { handle } = gateway({
  services: {},
  principalOf: () => anonymous,
  policyOf: () => [],
  onTrouble: (problem) => expect.unreachable(problem),
});

const ask = (service: string, contentType: string) =>
  handle({
    method: "POST",
    path: "/",
    query: new URLSearchParams(),
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=me/20261101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      "content-type": contentType,
    },
    body: Buffer.from(""),
  });

it("says of a service that it does not have that it has none, in the form that each client reads", async () => {
  const message = (service: string) => `The local stack has no ${service}: the template does not need it.`;
  const json = await ask("kinesis", "application/x-amz-json-1.1");
  expect(JSON.parse(String(json.body))).toEqual({ __type: "UnknownService", message: message("kinesis") });
  const xml = await ask("cloudformation", "application/x-www-form-urlencoded; charset=utf-8");
  expect(xml.headers["content-type"]).toBe("text/xml");
  expect(textOf(String(xml.body), "Message")).toBe(message("cloudformation"));
  expect([json.status, xml.status]).toEqual([501, 501]);
});

import { describe, expect, it } from "vitest";
import { isAllowed } from "../../../../infra/local/iam/authorize.ts";
import { anonymous, type Principal, servicePrincipal } from "../../../../infra/local/iam/principal.ts";
import { readStatements } from "../../../../infra/local/iam/statement.ts";

const statements = (...Statement: object[]) => readStatements({ Statement }, "test");
const role = (...own: object[]): Principal => ({
  kind: "role",
  name: "Role",
  arn: "arn:aws:iam::1:role/r",
  account: "1",
  statements: statements(...own),
});
const read = { action: "s3:GetObject", resource: "arn:aws:s3:::box/a/b" };
const allow = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::box/*" };

describe("a call by a role", () => {
  it.each<[string, object[], boolean]>([
    ["nothing", [], false],
    ["the action on the resource", [allow], true],
    ["a wildcard action", [{ ...allow, Action: ["s3:Get*"] }], true],
    ["an action in other letters", [{ ...allow, Action: "S3:getobject" }], true],
    ["another action", [{ ...allow, Action: "s3:GetObjectVersion" }], false],
    ["another resource", [{ ...allow, Resource: "arn:aws:s3:::box/b/*" }], false],
    ["a resource in other letters", [{ ...allow, Resource: "arn:aws:s3:::BOX/*" }], false],
    ["a denial beside it", [allow, { Effect: "Deny", Action: "s3:*", Resource: "*" }], false],
    ["everything but the action", [{ Effect: "Allow", NotAction: "s3:GetObject", Resource: "*" }], false],
    ["a condition that holds", [{ ...allow, Condition: { StringLike: { "s3:prefix": "a/*" } } }], true],
    ["a condition that does not", [{ ...allow, Condition: { StringEquals: { "s3:prefix": "b/" } } }], false],
    [
      "a condition on what the call lacks",
      [{ ...allow, Condition: { StringEquals: { "aws:none": "x" } } }],
      false,
    ],
    [
      "the same, if it is there at all",
      [{ ...allow, Condition: { StringEqualsIfExists: { "aws:none": "x" } } }],
      true,
    ],
    [
      "a negated condition on what it lacks",
      [{ ...allow, Condition: { StringNotEquals: { "aws:none": "x" } } }],
      true,
    ],
  ])("under %s", (_what, own, expected) => {
    expect(isAllowed({ ...read, context: { "s3:prefix": "a/b" } }, role(...own), [])).toBe(expected);
  });
});

describe("a resource's policy", () => {
  const tls = {
    Effect: "Deny",
    Principal: { AWS: "*" },
    Action: "s3:*",
    Resource: "*",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const forSite = {
    Effect: "Allow",
    Principal: { Service: "cloudfront.amazonaws.com" },
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::box/*",
    Condition: { StringEquals: { "AWS:SourceArn": "arn:aws:cloudfront::1:distribution/E1" } },
  };

  it("lets in the service for the resource that it names, and for no other", () => {
    const cloudfront = (id: string) =>
      servicePrincipal("cloudfront.amazonaws.com", "1", `arn:aws:cloudfront::1:distribution/${id}`);
    expect(isAllowed(read, cloudfront("E1"), statements(tls, forSite))).toBe(true);
    expect(isAllowed(read, cloudfront("E2"), statements(tls, forSite))).toBe(false);
    expect(isAllowed(read, servicePrincipal("events.amazonaws.com", "1", "x"), statements(forSite))).toBe(
      false,
    );
  });

  it("keeps strangers out, unless it names everyone", () => {
    expect(isAllowed(read, anonymous, statements(tls, forSite))).toBe(false);
    expect(isAllowed(read, anonymous, statements({ ...allow, Principal: "*" }))).toBe(true);
  });

  it("lets in whom it names by its own ARN, and nobody else: an account's leaves that to the roles' own policies", () => {
    const isLetIn = (AWS: string, who = role()) =>
      isAllowed(read, who, statements({ ...allow, Principal: { AWS } }));
    expect(isLetIn("arn:aws:iam::1:role/r")).toBe(true);
    expect(isLetIn("arn:aws:iam::1:role/s")).toBe(false);
    expect(isLetIn("arn:aws:iam::1:root")).toBe(false);
    expect(isLetIn("arn:aws:iam::1:root", role(allow))).toBe(true);
    expect(isLetIn("arn:aws:iam::1:root", { ...anonymous, account: "1" })).toBe(false);
  });

  it("keeps out whom it names, by its own ARN or by its account", () => {
    const isKeptOut = (AWS: string) =>
      !isAllowed(read, role(allow), statements({ ...allow, Effect: "Deny", Principal: { AWS } }));
    expect(isKeptOut("arn:aws:iam::1:role/r")).toBe(true);
    expect(isKeptOut("arn:aws:iam::1:root")).toBe(true);
    expect(isKeptOut("arn:aws:iam::1:role/s")).toBe(false);
    expect(isKeptOut("arn:aws:iam::2:root")).toBe(false);
  });

  it("denies a person too", () => {
    const person: Principal = { ...anonymous, kind: "human" };
    expect(isAllowed(read, person, statements(tls))).toBe(true);
    expect(isAllowed(read, person, statements({ ...tls, Condition: {} }))).toBe(false);
  });
});

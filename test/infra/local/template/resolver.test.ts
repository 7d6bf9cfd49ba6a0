// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its variables so.
import { describe, expect, it } from "vitest";
import { resolver } from "../../../../infra/local/template/resolver.ts";
import type { Template } from "../../../../infra/local/template/template.ts";

const template: Template = {
  Resources: { Inbox: { Type: "AWS::S3::Bucket" } },
  Parameters: { BootstrapVersion: { Type: "String", Default: "/cdk/version" } },
  Mappings: { Sizes: { small: { memory: 128 } } },
  Conditions: {
    InEurope: { "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-west-1"] },
    Elsewhere: { "Fn::Not": [{ Condition: "InEurope" }] },
    Either: { "Fn::Or": [{ Condition: "InEurope" }, { Condition: "Elsewhere" }] },
    Both: { "Fn::And": [{ Condition: "InEurope" }, { Condition: "Elsewhere" }] },
  },
};
const { resolve, holds } = resolver(
  template,
  { "AWS::Region": "eu-west-1", "AWS::Partition": "aws" },
  (id) => {
    if (id !== "Inbox") throw new Error(`The template has no resource ${id}.`);
    return {
      ref: "inbox-1",
      attribute(name) {
        if (name !== "Arn") throw new Error(`An inbox has no attribute ${name}.`);
        return "arn:aws:s3:::inbox-1";
      },
    };
  },
);

describe("a value of a template", () => {
  it.each([
    ["a literal", { A: [1, "x", null, true] }, { A: [1, "x", null, true] }],
    ["a reference to a resource", { Ref: "Inbox" }, "inbox-1"],
    ["a reference to a parameter", { Ref: "BootstrapVersion" }, "/cdk/version"],
    ["an attribute", { "Fn::GetAtt": ["Inbox", "Arn"] }, "arn:aws:s3:::inbox-1"],
    ["an attribute in short", { "Fn::GetAtt": "Inbox.Arn" }, "arn:aws:s3:::inbox-1"],
    ["a join", { "Fn::Join": ["/", [{ "Fn::GetAtt": ["Inbox", "Arn"] }, "*"]] }, "arn:aws:s3:::inbox-1/*"],
    [
      "a substitution",
      { "Fn::Sub": "${AWS::Partition}:${Inbox.Arn}:${Inbox}:${!raw}" },
      "aws:arn:aws:s3:::inbox-1:inbox-1:${raw}",
    ],
    [
      "a substitution with variables",
      { "Fn::Sub": ["${a}-${Inbox}", { a: { Ref: "AWS::Region" } }] },
      "eu-west-1-inbox-1",
    ],
    [
      "a choice from a split",
      { "Fn::Select": [5, { "Fn::Split": [":", { "Fn::GetAtt": ["Inbox", "Arn"] }] }] },
      "inbox-1",
    ],
    ["a mapping", { "Fn::FindInMap": ["Sizes", "small", "memory"] }, 128],
    ["a condition's branch", { "Fn::If": ["Elsewhere", 1, 2] }, 2],
    [
      "a property without a value",
      { A: { "Fn::If": ["Elsewhere", 1, { Ref: "AWS::NoValue" }] }, B: 2 },
      { B: 2 },
    ],
    ["an item without a value", [1, { Ref: "AWS::NoValue" }], [1]],
    [
      "a policy's Condition, which is no function",
      { Condition: { Bool: { "aws:SecureTransport": "false" } } },
      { Condition: { Bool: { "aws:SecureTransport": "false" } } },
    ],
  ])("resolves %s", (_what, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it("resolves conditions from conditions", () => {
    expect([holds("InEurope"), holds("Elsewhere"), holds("Either"), holds("Both")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    [{ "Fn::Transform": {} }, "Fn::Transform"],
    [{ Ref: "Missing" }, "no resource Missing"],
    [{ "Fn::GetAtt": ["Inbox", "Colour"] }, "no attribute Colour"],
    [{ "Fn::If": ["Nowhere", 1, 2] }, "no condition Nowhere"],
  ])("is refused by name where it can't be: %j", (value, message) => {
    expect(() => resolve(value)).toThrow(message);
  });
});

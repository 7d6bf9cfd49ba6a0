import { createHash } from "node:crypto";
import { place } from "../template/place.ts";
import type { ResolvedTemplate } from "../template/read-template.ts";
import { checkCondition } from "./condition.ts";
import type { Principal } from "./principal.ts";
import { readStatements, type Statement } from "./statement.ts";

export interface Role extends Principal {
  /** Credentials that Lambda gives to a function of this role. */
  accessKeyId: string;
  /** Who may act in it. */
  trust: Statement[];
}

/** The template's roles by ARN, with all that their policies say. */
export function readRoles(template: ResolvedTemplate): Map<string, Role> {
  const policies = template.of("AWS::IAM::Policy");
  return new Map(
    template.of("AWS::IAM::Role").map(({ logicalId, ref, attribute, properties }) => {
      const inline = (properties.Policies ?? []) as { PolicyDocument: unknown }[];
      const attached = policies.filter(({ properties: { Roles } }) => (Roles as string[]).includes(ref));
      const documents = [
        ...inline.map(({ PolicyDocument }) => PolicyDocument),
        ...attached.map(({ properties: { PolicyDocument } }) => PolicyDocument),
      ];
      const statements = documents.flatMap((document) => checkedStatements(document, logicalId));
      const arn = attribute("Arn");
      const key = createHash("sha256").update(arn).digest("hex").slice(0, 16).toUpperCase();
      const { account } = place;
      // A role's own statement names no resource: it is about that role.
      const trust = checkedStatements(properties.AssumeRolePolicyDocument, logicalId).map((statement) => ({
        ...statement,
        resources: [arn],
      }));
      const role = { kind: "role", name: logicalId, arn, account, statements, trust } as const;
      return [arn, { ...role, accessKeyId: `ASIA${key}` }];
    }),
  );
}

/** What buckets and queues say about who may use them, by ARN. */
export function readResourcePolicies(template: ResolvedTemplate): (resource: string) => Statement[] {
  const policies = new Map<string, Statement[]>();
  const add = (arn: string, document: unknown, where: string) =>
    policies.set(arn, [...(policies.get(arn) ?? []), ...checkedStatements(document, where)]);

  for (const { logicalId, properties } of template.of("AWS::S3::BucketPolicy")) {
    add(`arn:aws:s3:::${properties.Bucket}`, properties.PolicyDocument, logicalId);
  }
  const queues = new Map(template.of("AWS::SQS::Queue").map(({ ref, attribute }) => [ref, attribute("Arn")]));
  for (const { logicalId, properties } of template.of("AWS::SQS::QueuePolicy")) {
    for (const url of properties.Queues as string[]) {
      add(queues.get(url) ?? url, properties.PolicyDocument, logicalId);
    }
  }
  // An object's policy is its bucket's.
  return (resource) =>
    policies.get(resource.startsWith("arn:aws:s3:::") ? resource.split("/")[0]! : resource) ?? [];
}

function checkedStatements(document: unknown, where: string): Statement[] {
  const statements = readStatements(document, where);
  for (const { conditions } of statements) conditions.forEach(checkCondition);
  return statements;
}

import { place } from "./place.ts";
import { type Identity, resolver } from "./resolver.ts";
import { checkResource, type ResourceType } from "./resource-types.ts";
import type { Template } from "./template.ts";

/** A resource with its properties evaluated. */
export interface ResolvedResource {
  logicalId: string;
  type: string;
  ref: string;
  attribute(name: string): string;
  properties: Record<string, unknown>;
}

export interface Addresses {
  stackName: string;
  /** Of the gateway. */
  endpoint: string;
  /** Scheme and host of the site. */
  siteOrigin: string;
}

/** Evaluates a whole template: its resources by type, and its outputs. Throws on whatever it does not understand. */
export function readTemplate(template: Template, { stackName, endpoint, siteOrigin }: Addresses) {
  const identities = new Map<string, Identity>();
  const pseudo = {
    "AWS::Region": place.region,
    "AWS::AccountId": place.account,
    "AWS::Partition": place.partition,
    "AWS::URLSuffix": place.suffix,
    "AWS::StackName": stackName,
    "AWS::StackId": `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stackName}/local`,
  };
  const { resolve, holds } = resolver(template, pseudo, identify);

  function identify(logicalId: string): Identity {
    const known = identities.get(logicalId);
    if (known) return known;
    const resource = template.Resources[logicalId];
    if (!resource) throw new Error(`The template refers to ${logicalId}, but has no such resource.`);
    const type = checkResource(logicalId, resource.Type, resource.Properties ?? {});
    const { ref, attributes = {} } = type.identify(nameOf(logicalId, type), endpoint);
    const identity: Identity = {
      ref,
      attribute(name) {
        const value = attributes[name];
        if (value === undefined) {
          throw new Error(
            `The template asks ${logicalId} (${resource.Type}) for ${name}, which the local stack does not know.`,
          );
        }
        return value;
      },
    };
    identities.set(logicalId, identity);
    return identity;
  }

  function nameOf(logicalId: string, { name }: ResourceType): string {
    const properties = template.Resources[logicalId]?.Properties ?? {};
    const given = name === undefined ? undefined : properties[name];
    if (given !== undefined) return String(resolve(given));
    // CloudFormation adds random characters; here the CDK's hash goes, so that people can type the name.
    const plain = logicalId.replace(/[0-9A-F]{8}$/, "");
    const generated = `${stackName}-${plain}`.slice(0, 60);
    const isFifo = properties.FifoQueue === true;
    const isBucket = template.Resources[logicalId]?.Type === "AWS::S3::Bucket";
    return isBucket ? generated.toLowerCase() : isFifo ? `${generated}.fifo` : generated;
  }

  const present = Object.entries(template.Resources).filter(
    ([, { Condition }]) => Condition === undefined || holds(Condition),
  );
  const domains = present
    .filter(([, { Type }]) => Type === "AWS::CloudFront::Distribution")
    .map(([logicalId]) => String(identify(logicalId).attribute("DomainName")));

  /** The one place where the address of the site that the template makes becomes that of the local one. */
  function located<T>(value: T): T {
    const text = JSON.stringify(value);
    const moved = domains.reduce((whole, domain) => whole.replaceAll(`https://${domain}`, siteOrigin), text);
    return JSON.parse(moved) as T;
  }

  const resources = present.map(([logicalId, { Type: type, Properties = {} }]): ResolvedResource => {
    checkResource(logicalId, type, Properties);
    const { ref, attribute } = identify(logicalId);
    return {
      logicalId,
      type,
      ref,
      attribute: (name) => String(attribute(name)),
      properties: located(resolve(Properties)) as Record<string, unknown>,
    };
  });
  const outputs = Object.entries(template.Outputs ?? {})
    .filter(([, { Condition }]) => Condition === undefined || holds(Condition))
    .map(([name, { Value }]) => [name, String(located(resolve(Value)))]);

  return {
    of: (type: string) => resources.filter((resource) => resource.type === type),
    outputs: Object.fromEntries(outputs) as Record<string, string>,
  };
}

export type ResolvedTemplate = ReturnType<typeof readTemplate>;

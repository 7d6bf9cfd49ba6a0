import type { Statement } from "./statement.ts";

/** Who calls. */
export interface Principal {
  kind: "human" | "role" | "service" | "anonymous";
  /** As reports name it: a role's logical id, a service's host name. */
  name: string;
  arn: string;
  account: string;
  /** What a role may do. */
  statements: Statement[];
  /** Condition keys that come with the caller, such as `aws:SourceArn` of a service. */
  context?: Record<string, string>;
}

export const anonymous: Principal = {
  kind: "anonymous",
  name: "anonymous",
  arn: "*",
  account: "anonymous",
  statements: [],
};

/** An AWS service that acts for one of the account's resources. */
export function servicePrincipal(host: string, account: string, sourceArn: string): Principal {
  const context = { "aws:sourcearn": sourceArn, "aws:sourceaccount": account };
  return { kind: "service", name: host, arn: host, account, statements: [], context };
}

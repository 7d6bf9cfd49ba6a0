/** One statement of an IAM policy, in lists throughout. */
export interface Statement {
  sid?: string;
  effect: "Allow" | "Deny";
  actions: string[];
  notActions: string[];
  resources: string[];
  notResources: string[];
  /** By kind (`AWS`, `Service`, `*`); absent in a role's own policy. */
  principals?: Record<string, string[]>;
  conditions: Condition[];
}

export interface Condition {
  operator: string;
  key: string;
  values: string[];
}

const known = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "Condition"];

/** Reads a policy document. Throws on what it would otherwise have to overlook. */
export function readStatements(document: unknown, where: string): Statement[] {
  const { Statement } = document as { Statement?: unknown };
  return list(Statement).map((each) => readStatement(each as Record<string, unknown>, where));
}

function readStatement(statement: Record<string, unknown>, where: string): Statement {
  const { Sid, Effect, Action, NotAction, Resource, NotResource, Principal, Condition } = statement;
  const strange = Object.keys(statement).find((name) => !known.includes(name));
  if (strange) throw new Error(`${where}: expected a statement of ${known.join(", ")}; found ${strange}.`);
  if (Effect !== "Allow" && Effect !== "Deny") {
    throw new Error(`${where}: expected the effect Allow or Deny; found ${String(Effect)}.`);
  }
  return {
    ...(Sid ? { sid: String(Sid) } : {}),
    effect: Effect,
    actions: list(Action).map(String),
    notActions: list(NotAction).map(String),
    resources: list(Resource).map(String),
    notResources: list(NotResource).map(String),
    ...(Principal === undefined ? {} : { principals: readPrincipals(Principal) }),
    conditions: Object.entries((Condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([operator, keys]) =>
        Object.entries(keys).map(([key, values]) => ({
          operator,
          key: key.toLowerCase(),
          values: list(values).map(String),
        })),
    ),
  };
}

function readPrincipals(principal: unknown): Record<string, string[]> {
  if (typeof principal === "string") return { [principal]: ["*"] };
  return Object.fromEntries(
    Object.entries(principal as Record<string, unknown>).map(([kind, who]) => [kind, list(who).map(String)]),
  );
}

function list(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

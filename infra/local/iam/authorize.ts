import type { Need } from "../gateway/call.ts";
import { holds } from "./condition.ts";
import type { Principal } from "./principal.ts";
import type { Statement } from "./statement.ts";
import { fits } from "./wildcard.ts";

/**
 * Whether a caller may do something, as IAM decides within one account: an explicit denial wins; else the caller's own
 * policy or the resource's must allow it. The loopback interface stands for TLS.
 */
export function isAllowed(need: Need, principal: Principal, resourcePolicy: Statement[]): boolean {
  const context = {
    "aws:securetransport": "true",
    "aws:principalarn": principal.arn,
    "aws:principalaccount": principal.account,
    ...principal.context,
    ...need.context,
  };
  const applies = (statement: Statement) =>
    covers(statement, need) && statement.conditions.every((condition) => holds(condition, context));
  const own = principal.statements.filter(applies);
  const ofResource = resourcePolicy.filter((statement) => names(statement, principal) && applies(statement));
  if ([...own, ...ofResource].some(({ effect }) => effect === "Deny")) return false;
  return principal.kind === "human" || own.length > 0 || ofResource.length > 0;
}

function covers(statement: Statement, { action, resource }: Need): boolean {
  const { actions, notActions, resources, notResources } = statement;
  const isAction =
    notActions.length > 0
      ? !notActions.some((pattern) => fits(pattern, action, true))
      : actions.some((pattern) => fits(pattern, action, true));
  const isResource =
    notResources.length > 0
      ? !notResources.some((pattern) => fits(pattern, resource))
      : resources.some((pattern) => fits(pattern, resource));
  return isAction && isResource;
}

/** Whether a resource's statement is about a caller. One that allows an account leaves it to that to allow its roles. */
function names({ effect, principals = {} }: Statement, { kind, arn, account }: Principal): boolean {
  if (principals["*"]) return true;
  if (kind === "service") return principals.Service?.includes(arn) ?? false;
  const wanted = principals.AWS ?? [];
  return wanted.some(
    (each) => each === "*" || each === arn || (effect === "Deny" && each === `arn:aws:iam::${account}:root`),
  );
}

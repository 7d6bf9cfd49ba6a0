import { randomUUID } from "node:crypto";
import { isAllowed } from "../iam/authorize.ts";
import { anonymous, type Principal } from "../iam/principal.ts";
import type { Statement } from "../iam/statement.ts";
import { type Call, type Need, type Reply, type Request, type Service, ServiceError } from "./call.ts";
import { readCredential } from "./credential.ts";
import { jsonRefusal } from "./json-protocol.ts";
import { queryRefusal } from "./query-protocol.ts";

/**
 * Stands around every call: may look at it, change or hold back the answer, throw a `ServiceError` in the service's name, or
 * answer itself.
 */
export type Interceptor = (call: Call, proceed: () => Promise<Reply>) => Promise<Reply>;

export interface GatewayOptions {
  /** By the service name in a signature's scope. */
  services: Record<string, Service>;
  /** Who holds an access key. */
  principalOf(accessKeyId: string): Principal;
  /** The policy on a bucket or queue. */
  policyOf(resource: string): Statement[];
  /** Something that is nobody's answer: a bug here. */
  onTrouble(problem: string): void;
}

/** A caller inside this process: an AWS service that acts for a resource or a function. */
export interface Caller {
  principal: Principal;
  service: string;
}

/** The one way to every engine: names the caller, lets interceptors in, checks permissions, answers. */
export function gateway({ services, principalOf, policyOf, onTrouble }: GatewayOptions) {
  const interceptors: Interceptor[] = [];

  async function handle(request: Request, as?: Caller): Promise<Reply> {
    const id = randomUUID();
    const credential = readCredential(request);
    const name = as?.service ?? credential?.service ?? "s3";
    const service = services[name];
    if (!service) return unknownService(name, request, id);
    const principal = as?.principal ?? (credential ? principalOf(credential.accessKeyId) : anonymous);
    try {
      const { operation, needs } = service.read(request);
      const call: Call = {
        id,
        service: name,
        operation,
        needs,
        principal,
        request,
        checked: [],
        may(need) {
          const allowed = isAllowed(need, principal, policyOf(need.resource));
          call.checked.push({ ...need, allowed });
          return allowed;
        },
      };
      const reply = await around(interceptors, call, async () => {
        for (const need of needs) if (!call.may(need)) throw denied(call, need);
        return service.answer(call);
      });
      return { ...reply, headers: { "x-amz-request-id": id, "x-amzn-requestid": id, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        onTrouble(`${name} failed: ${error instanceof Error ? error.stack : error}`);
      }
      const known =
        error instanceof ServiceError ? error : new ServiceError(500, "InternalError", "The engine failed.");
      return service.refuse(known, request, id);
    }
  }

  return {
    handle,

    /** Puts an interceptor around all others; returns how to take it away. */
    intercept(interceptor: Interceptor): () => void {
      interceptors.push(interceptor);
      return () => {
        interceptors.splice(interceptors.indexOf(interceptor), 1);
      };
    },
  };
}

export type Gateway = ReturnType<typeof gateway>;

function around(interceptors: Interceptor[], call: Call, answer: () => Promise<Reply>): Promise<Reply> {
  return [...interceptors].reduce<() => Promise<Reply>>(
    (proceed, interceptor) => () => interceptor(call, proceed),
    answer,
  )();
}

function denied({ principal, service }: Call, { action, resource }: Need): ServiceError {
  if (service === "s3")
    return new ServiceError(
      403,
      "AccessDenied",
      `${principal.arn} is not authorized to perform: ${action} on resource: "${resource}"`,
    );
  const message = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} because no policy allows the ${action} action`;
  return new ServiceError(
    service === "dynamodb" ? 400 : 403,
    codes[service] ?? "AccessDeniedException",
    message,
  );
}

const codes: Record<string, string> = {
  sqs: "AccessDenied",
  cloudfront: "AccessDenied",
  sts: "AccessDenied",
};

function unknownService(name: string, request: Request, id: string): Reply {
  const message = `The local stack has no ${name}: the template does not need it.`;
  const error = new ServiceError(501, "UnknownService", message);
  // CloudFormation, IAM and others of their age are asked by a form, and answer in XML.
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  return isForm ? queryRefusal(error, id) : jsonRefusal(error, request, id);
}

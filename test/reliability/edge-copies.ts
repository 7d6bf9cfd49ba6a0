import type { Gateway } from "../../infra/local/gateway/gateway.ts";
import { textsOf } from "../../infra/local/gateway/xml.ts";

/**
 * CloudFront's copies at their worst: it has taken one of every hashed card that was ever on the site, and drops those that
 * are gone only when it is told to.
 */
export function edgeCopies(gateway: Gateway, site: string, isOnSite: (key: string) => boolean) {
  const held = new Set<string>();
  gateway.intercept(async (call, proceed) => {
    const reply = await proceed();
    const key = decodeURIComponent(call.request.path).replace(`/${site}/`, "");
    if (call.operation === "PutObject" && /^cards\/.+\/\w+\.[0-9a-f]{16}\.\w+$/.test(key)) held.add(key);
    if (call.operation === "CreateInvalidation")
      for (const path of textsOf(call.request.body.toString(), "Path"))
        for (const copy of held)
          if (`/${copy}`.startsWith(path.replace(/\*$/, "")) && !isOnSite(copy)) held.delete(copy);
    return reply;
  });
  return held;
}

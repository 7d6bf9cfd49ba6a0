import { masthead } from "../../../functions/masthead.ts";
import { rejectedPage } from "../../../functions/page/rejected-page.ts";
import { securityHeaders } from "../../../functions/page/security-headers.ts";
import type { Reply, Request } from "../gateway/call.ts";
import { isAskedAsHere } from "../gateway/from-here.ts";
import type { Outcome } from "./outcome.ts";

/** `/desk/rejected` for those at this machine: the uploads that stand rejected, newest first, never on the public site. */
export function rejectedDesk(outcomes: () => Outcome[]): (request: Request) => Reply | undefined {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    ...securityHeaders(masthead),
  };
  return (request) => {
    const { path, method } = request;
    if (path.replace(/\/$/, "") !== "/desk/rejected" || !isAskedAsHere(request)) return undefined;
    const rejected = outcomes()
      .filter(({ state }) => state === "rejected")
      .sort((one, other) => (one.at < other.at ? 1 : -1));
    const uploads = rejected.map(({ key, reason = "", message = "", at }) => ({ key, reason, message, at }));
    return { status: 200, headers, body: method === "HEAD" ? "" : rejectedPage(uploads, masthead) };
  };
}

import type { Reply, Request } from "./call.ts";

/** Containers on this machine have a name of their own for it, which nobody can register. */
const here =
  /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:[^/]+\.)?localhost|host\.(?:docker|containers)\.internal)(?::\d+)?$/i;

type Handle = (request: Request) => Reply | Promise<Reply>;

/** Whether a request is for this machine by its own name. */
export const isAskedAsHere = ({ headers }: Request): boolean => here.test(headers.host ?? "");

/**
 * Answers only who asks for this machine by its own name, or by that of `origin`, which a tunnel to it may have. A page of the
 * web can let its host's name lead here after it was loaded, and would then read drafts as its own.
 */
export function askedAsHere(handle: Handle, origin?: string): Handle {
  const named = origin && new URL(origin).host;
  return (request) =>
    isAskedAsHere(request) || (named && request.headers.host?.toLowerCase() === named)
      ? handle(request)
      : refused(421, `This is served to 127.0.0.1 only, not to ${request.headers.host}.`);
}

/**
 * Answers no page of another site: a browser sends what needs no leave, as a form does, and any credentials do here. Tools and
 * SDKs do not say that they are a page.
 */
export function fromNoPage(handle: Handle): Handle {
  return askedAsHere((request) => {
    const { origin, "sec-fetch-site": from = "none" } = request.headers;
    const isElsewhere =
      from === "cross-site" || (origin !== undefined && !here.test(origin.replace(/^https?:\/\//, "")));
    return isElsewhere
      ? refused(403, "Pages of other sites may not ask the services of this machine.")
      : handle(request);
  });
}

function refused(status: number, message: string): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: `${message}\n` };
}

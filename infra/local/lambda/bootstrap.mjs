// @ts-check
/**
 * What Lambda's managed runtime does inside a function's process: loads the handler, then asks for one event after
 * another. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 *
 * JavaScript, since Node's reading of TypeScript would double what a process takes to start.
 */
import { get } from "node:http";
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

/** @typedef {(event: unknown, context: object) => unknown} Handler */

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

process.on("uncaughtException", stop);
process.on("unhandledRejection", stop);

const handler = await loadHandler();
for (;;) await handleNext(handler);

/** @returns {Promise<Handler>} */
async function loadHandler() {
  try {
    const [file = "", name = ""] = (process.env._HANDLER ?? "").split(".");
    const url = pathToFileURL(`${process.env.LAMBDA_TASK_ROOT}/${file}.mjs`);
    const found = (await import(url.href))[name];
    if (typeof found !== "function") throw new TypeError(`${file}.mjs exports no function ${name}.`);
    return found;
  } catch (error) {
    await report("init/error", error);
    process.exit(1);
  }
}

/** @param {Handler} handle */
async function handleNext(handle) {
  const { headers, event } = await nextInvocation();
  const requestId = String(headers["lambda-runtime-aws-request-id"]);
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const context = {
    awsRequestId: requestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    const result = await handle(event, context);
    await post(`invocation/${requestId}/response`, result ?? null);
  } catch (error) {
    await report(`invocation/${requestId}/error`, error);
  }
}

/**
 * Not by fetch, which gives up after five minutes: nothing may have happened for hours.
 * @returns {Promise<{ headers: import("node:http").IncomingHttpHeaders, event: unknown }>}
 */
function nextInvocation() {
  return new Promise((resolve, reject) => {
    const asked = get(`${api}/invocation/next`, { agent: false }, (response) => {
      json(response).then((event) => resolve({ headers: response.headers, event }), reject);
    });
    asked.once("error", reject);
  });
}

/** @param {string} path @param {unknown} error */
async function report(path, error) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  await post(path, { errorType: name, errorMessage: message, trace: stack?.split("\n") ?? [] });
}

/** @param {string} path @param {unknown} body */
async function post(path, body) {
  await fetch(`${api}/${path}`, { method: "POST", body: JSON.stringify(body) });
}

/**
 * As on Lambda, what no one caught ends the process, and with it the invocation.
 * @param {unknown} error
 */
function stop(error) {
  console.error(error);
  process.exit(129);
}

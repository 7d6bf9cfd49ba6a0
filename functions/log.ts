type Fields = Record<string, unknown>;

let requestId: string | undefined;

/** The lines from here on belong to this invocation: a process handles one at a time. */
export function logAs(awsRequestId: string | undefined): void {
  requestId = awsRequestId;
}

type Level = "info" | "warn" | "error";

/**
 * One fact, one line of JSON on standard output: `event` is a kebab-case code that alarms and queries match; the rest
 * are its fields. An Error becomes its name, message, stack and cause. Without a timestamp, Lambda takes any line's level for
 * INFO.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
 */
export function log(level: Level, event: string, fields: Fields = {}): void {
  process.stdout.write(`${logLine(level, event, fields)}\n`);
}

/** The line of `log`, for whom standard output is for something else. */
export function logLine(level: Level, event: string, fields: Fields): string {
  const timestamp = new Date().toISOString();
  return JSON.stringify({ timestamp, level, event, requestId, ...fields }, plain);
}

/** Told of what was left out or done otherwise than asked. */
export type Warn = (event: string, fields: Fields) => void;

function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

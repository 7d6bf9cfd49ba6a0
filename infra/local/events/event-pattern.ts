type Pattern = { [field: string]: Pattern | unknown[] };

/**
 * Whether an event fits an EventBridge pattern. Throws on a filter that is not known here.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export function fitsPattern(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === "$or") return (wanted as Pattern[]).some((each) => fitsPattern(each, event));
    const value = isObject(event) ? event[field] : undefined;
    if (!Array.isArray(wanted)) return fitsPattern(wanted, value);
    const values = Array.isArray(value) ? value : [value];
    return wanted.some((filter) => values.some((each) => fitsFilter(filter, each)));
  });
}

function fitsFilter(filter: unknown, value: unknown): boolean {
  if (!isObject(filter)) return filter === value;
  const [[kind, argument] = ["nothing", undefined]] = Object.entries(filter);
  const text = typeof value === "string" ? value : undefined;
  switch (kind) {
    case "prefix":
      return isObject(argument)
        ? (text?.toLowerCase().startsWith(String(argument["equals-ignore-case"]).toLowerCase()) ?? false)
        : (text?.startsWith(String(argument)) ?? false);
    case "suffix":
      return isObject(argument)
        ? (text?.toLowerCase().endsWith(String(argument["equals-ignore-case"]).toLowerCase()) ?? false)
        : (text?.endsWith(String(argument)) ?? false);
    case "equals-ignore-case":
      return text?.toLowerCase() === String(argument).toLowerCase();
    case "wildcard":
      return text !== undefined && wildcard(String(argument)).test(text);
    case "exists":
      return (value !== undefined) === argument;
    case "anything-but": {
      if (value === undefined) return false;
      const refused = Array.isArray(argument) ? argument : [argument];
      return !refused.some((each) => fitsFilter(each, value));
    }
    case "numeric":
      return typeof value === "number" && fitsNumber(argument as (string | number)[], value);
    default:
      throw new Error(`Expected an event filter that is known here; found ${kind}.`);
  }
}

function fitsNumber(comparisons: (string | number)[], value: number): boolean {
  for (let at = 0; at < comparisons.length; at += 2) {
    const bound = Number(comparisons[at + 1]);
    const holds = {
      "=": value === bound,
      "<": value < bound,
      "<=": value <= bound,
      ">": value > bound,
      ">=": value >= bound,
    };
    if (!holds[comparisons[at] as keyof typeof holds]) return false;
  }
  return true;
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\?]/g, "\\$&").replaceAll("*", ".*")}$`, "s");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

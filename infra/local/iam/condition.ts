import type { Condition } from "./statement.ts";
import { fits } from "./wildcard.ts";

type Test = (actual: string, wanted: string) => boolean;

const tests: Record<string, Test> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: (actual, wanted) => fits(wanted, actual),
  ArnEquals: (actual, wanted) => fits(wanted, actual),
  ArnLike: (actual, wanted) => fits(wanted, actual),
  Bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  NumericEquals: (actual, wanted) => Number(actual) === Number(wanted),
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  NumericLessThanEquals: (actual, wanted) => Number(actual) <= Number(wanted),
  NumericGreaterThan: (actual, wanted) => Number(actual) > Number(wanted),
  NumericGreaterThanEquals: (actual, wanted) => Number(actual) >= Number(wanted),
};

const negated: Record<string, string> = {
  StringNotEquals: "StringEquals",
  StringNotEqualsIgnoreCase: "StringEqualsIgnoreCase",
  StringNotLike: "StringLike",
  ArnNotEquals: "ArnEquals",
  ArnNotLike: "ArnLike",
  NumericNotEquals: "NumericEquals",
};

/** Whether a condition holds for a request. A key that the request lacks fails it, unless it is negated or `…IfExists`. */
export function holds({ operator, key, values }: Condition, context: Record<string, string>): boolean {
  const base = operator.replace(/IfExists$/, "");
  const actual = context[key];
  if (base === "Null") return values.includes(String(actual === undefined));
  const negation = negated[base];
  const test = tests[negation ?? base];
  if (!test) throw new Error(`Expected one of the condition operators known here; found ${operator}.`);
  if (actual === undefined) return negation !== undefined || base !== operator;
  const isMet = values.some((wanted) => test(actual, wanted));
  return negation ? !isMet : isMet;
}

/** Throws at the start, not at the first call, on an operator that is not known here. */
export function checkCondition(condition: Condition): void {
  holds(condition, {});
}

/** Context from the command line is text; from cdk.json it may also be a number or a boolean. */
export type ContextValue = unknown;

/** `@aws-cdk/…`, `aws:cdk:…`, looked-up values, and what the CLI notes in cdk.json. */
const isOfTheCdk = (name: string) => /[@:/]|^(acknowledged-issue-numbers|cli-telemetry)$/.test(name);

/**
 * Reads named values and gathers what is wrong with them, each in a line that says what was expected and what was found.
 * An absent or empty value is null.
 */
export function contextReader(context: Record<string, ContextValue>) {
  const known = new Set<string>();
  const problems: string[] = [];

  const text = (name: string): string | null => {
    known.add(name);
    const value = context[name];
    return value === undefined || value === null || value === "" ? null : String(value);
  };
  const wrong = (name: string, expected: string) => {
    const found = text(name);
    problems.push(
      `${name}: expected ${expected}; found ${found === null ? "nothing" : JSON.stringify(found)}.`,
    );
    return null;
  };

  return {
    wrong,

    has(name: string): boolean {
      return text(name) !== null;
    },

    matching(name: string, pattern: RegExp, expected: string): string | null {
      const value = text(name);
      return value === null || pattern.test(value) ? value : wrong(name, expected);
    },

    oneOf<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
      const value = text(name) ?? fallback;
      const choice = choices.find((each) => each === value);
      if (choice === undefined) wrong(name, `one of ${choices.join(", ")}`);
      return choice ?? fallback;
    },

    whole(name: string, least: number, most: number): number | null {
      const value = text(name);
      if (value === null) return null;
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most
        ? number
        : wrong(name, `a whole number from ${least} to ${most}`);
    },

    among(name: string, choices: readonly number[]): number | null {
      const value = text(name);
      if (value === null || choices.includes(Number(value))) return value === null ? null : Number(value);
      return wrong(name, `one of ${choices.join(", ")}`);
    },

    /** Neither without the other. */
    together(one: string, other: string) {
      if (text(one) !== null && text(other) === null) wrong(other, `a value, since ${one} is given`);
      if (text(other) !== null && text(one) === null) wrong(one, `a value, since ${other} is given`);
    },

    /** Throws if anything was wrong. A name that nothing asked for is a slip of the keyboard. */
    finish() {
      const unknown = Object.keys(context).filter((name) => !isOfTheCdk(name) && !known.has(name));
      for (const name of unknown) {
        problems.push(`${name}: no such setting. There are: ${[...known].sort().join(", ")}.`);
      }
      if (problems.length > 0) throw new Error(`The context does not fit.\n  ${problems.join("\n  ")}`);
    },
  };
}

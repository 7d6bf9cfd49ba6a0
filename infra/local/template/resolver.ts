import type { Template } from "./template.ts";

/** What a resource answers to `Ref` and `Fn::GetAtt`; throws on an attribute that it does not have. */
export interface Identity {
  ref: string;
  attribute(name: string): unknown;
}

/**
 * Evaluates CloudFormation's functions in values of a template. Throws, naming it, on a function, resource or attribute that
 * is not known here: a value silently left out would be a stack that differs from the deployed one.
 */
export function resolver(
  template: Template,
  pseudo: Record<string, string>,
  identify: (logicalId: string) => Identity,
) {
  const conditions = new Map<string, boolean>();

  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== noValue);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? ["", undefined];
    if (entries.length === 1 && (name === "Ref" || name === "Condition" || name.startsWith("Fn::"))) {
      if (name === "Condition" && typeof argument !== "string") return resolveEntries(entries);
      return call(name, argument);
    }
    return resolveEntries(entries);
  }

  function resolveEntries(entries: [string, unknown][]) {
    const resolved = entries.map(([key, item]) => [key, resolve(item)] as const);
    return Object.fromEntries(resolved.filter(([, item]) => item !== noValue));
  }

  function call(name: string, argument: unknown): unknown {
    switch (name) {
      case "Ref":
        return reference(argument as string);
      case "Fn::GetAtt": {
        const [id, ...attribute] = Array.isArray(argument) ? argument : (argument as string).split(".");
        return identify(id as string).attribute(attribute.join("."));
      }
      case "Fn::Join": {
        const [separator, parts] = argument as [string, unknown];
        return (resolve(parts) as unknown[]).join(separator);
      }
      case "Fn::Sub":
        return substitute(argument as string | [string, Record<string, unknown>]);
      case "Fn::Select": {
        const [index, list] = argument as [number | string, unknown];
        return (resolve(list) as unknown[])[Number(index)];
      }
      case "Fn::Split": {
        const [separator, whole] = argument as [string, unknown];
        return (resolve(whole) as string).split(separator);
      }
      case "Fn::If": {
        const [condition, yes, no] = argument as [string, unknown, unknown];
        return resolve(holds(condition) ? yes : no);
      }
      case "Fn::Equals": {
        const [left, right] = resolve(argument) as [unknown, unknown];
        return left === right;
      }
      case "Fn::And":
        return (argument as unknown[]).every(resolve);
      case "Fn::Or":
        return (argument as unknown[]).some(resolve);
      case "Fn::Not":
        return !resolve((argument as unknown[])[0]);
      case "Condition":
        return holds(argument as string);
      case "Fn::FindInMap": {
        const [map, first, second] = resolve(argument) as [string, string, string];
        return template.Mappings?.[map]?.[first]?.[second];
      }
      case "Fn::GetAZs":
        return [`${pseudo["AWS::Region"]}a`];
      default:
        throw new Error(
          `The template uses ${name}, which the local stack does not know: ${JSON.stringify(argument)}.`,
        );
    }
  }

  function reference(name: string): unknown {
    if (name === "AWS::NoValue") return noValue;
    const known = pseudo[name];
    if (known !== undefined) return known;
    const parameter = template.Parameters?.[name];
    if (parameter) return parameter.Default ?? "";
    return identify(name).ref;
  }

  function substitute(argument: string | [string, Record<string, unknown>]): string {
    const [text, variables] =
      typeof argument === "string" ? [argument, {} as Record<string, unknown>] : argument;
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in variables) return String(resolve(variables[name]));
      return String(name.includes(".") ? call("Fn::GetAtt", name) : reference(name));
    });
  }

  function holds(condition: string): boolean {
    const known = conditions.get(condition);
    if (known !== undefined) return known;
    const definition = template.Conditions?.[condition];
    if (definition === undefined) throw new Error(`The template has no condition ${condition}.`);
    const value = resolve(definition) === true;
    conditions.set(condition, value);
    return value;
  }

  return { resolve, holds };
}

const noValue = Symbol("AWS::NoValue");

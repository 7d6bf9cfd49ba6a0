import { scriptOfLanguage } from "./text/scripts.ts";

/** What stands between the names of a list: the comma of the language's script. */
export function nameSeparator(language: string): string {
  const script = scriptOfLanguage(language);
  if (["Hans", "Hant", "Jpan"].includes(script)) return "、";
  return ["Arab", "Aran", "Thaa"].includes(script) ? "، " : ", ";
}

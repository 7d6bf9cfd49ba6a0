import { primaryLanguage } from "./primary-language.ts";

/** Languages whose grammar is near enough to another's to be read by its words. */
const near: Record<string, string> = {
  nb: "no",
  nn: "no",
  no: "da",
  sk: "cs",
  bs: "hr",
  cnr: "sr",
  sh: "sr",
  sr: "hr",
  mk: "bg",
  be: "uk",
  gl: "pt",
  ms: "id",
  fil: "tl",
  az: "tr",
  as: "bn",
  mr: "hi",
  ne: "hi",
};

/** What a table by language has for the language of a tag, or else for the one that is nearest to it. */
export function ofLanguage<T>(table: Record<string, T>, tag: string): T | undefined {
  let language: string | undefined = primaryLanguage(tag);
  while (language && !Object.hasOwn(table, language)) language = near[language];
  return language === undefined ? undefined : table[language];
}

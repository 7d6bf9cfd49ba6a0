/** What stands between the names of a list: the comma of the language's script. */
export function nameSeparator(language: string): string {
  if (/^(?:ja|zh|yue)\b/.test(language)) return "、";
  return /^(?:ar|fa|ur|ps|ug|sd|ckb)\b/.test(language) ? "، " : ", ";
}

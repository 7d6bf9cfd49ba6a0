const compiled = new Map<string, RegExp>();

/** Whether text fits a pattern in which `*` stands for anything and `?` for one character. */
export function fits(pattern: string, text: string, ignoringCase = false): boolean {
  const id = `${ignoringCase}${pattern}`;
  let expression = compiled.get(id);
  if (!expression) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    expression = new RegExp(`^${source}$`, ignoringCase ? "isu" : "su");
    compiled.set(id, expression);
  }
  return expression.test(text);
}

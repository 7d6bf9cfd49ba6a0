/** More languages than any newsroom has are not remembered: tags come from whoever uploads. */
const most = 64;

/** What `make` makes of a language, made once. */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const one = make(language);
    if (made.size < most) made.set(language, one);
    return one;
  };
}

/** What closes a quotation, by the mark that opens it; ” and » do both in Swedish and Finnish, and tools mix curly marks with straight ones. */
const closers: Record<string, string> = {
  '"': '"”',
  "“": '”"“',
  "„": '“”"',
  "”": '”"',
  "«": "»",
  "»": "«»",
  "「": "」",
  "『": "』",
};

/** Quotation marks, and question marks that an encoding may have put for one: “We will be back,? she said.” */
const marks = /["“”„«»「」『』]|(?<=,|[\p{L}\p{N}][.!]?)\?(?=[,.]|\s\p{Ll}|(?<=,.))/gu;

const inches = /(?:^|\s)\d{1,2}(?:\.\d+)?$/u;

/** Whether every quotation that opens in a sentence closes in it. */
export function hasWholeQuotations(text: string): boolean {
  const plain = withPlainMarks(text);
  return closesAll(plain, false) || closesAll(plain, true);
}

/** Where a mark may work both ways, the characters around it tell which; `lost`: question marks may close as well. */
function closesAll(text: string, lost: boolean): boolean {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const before = text[index - 1] ?? " ";
    const leads = /[\p{L}\p{N}]/u.test(text[index + 1] ?? "");
    const opens = leads && /[\s([{—–-]/u.test(before);
    const last = open.at(-1);
    if (mark === "?") {
      if (!lost && before !== ",") continue;
      if (last === '"' || last === "“") open.pop();
      else if (before === ",") return false;
    } else if (last && closers[last]!.includes(mark) && (!opens || /[»」』]/u.test(mark))) open.pop();
    else if (opens || /[„“「『«]/u.test(mark) || (mark === '"' && (leads || /\s/u.test(before))))
      open.push(mark);
    else if (mark !== '"' || !inches.test(text.slice(0, index))) return false;
  }
  return open.length === 0;
}

/** The sentence with its pairs of apostrophes as marks and without those of Hebrew acronyms (ארה"ב); a Hebrew prefix is parted from the quotation behind it (ל"הארץ"). */
function withPlainMarks(text: string): string {
  return text
    .replace(/''|``/gu, '"')
    .replace(/(?<=\p{sc=Hebrew})"(?=\p{L}(?!\p{L}))/gu, "")
    .replace(/(?<=(?<!\p{L})[ובהכלמש]{1,3})"(?=\p{L}[^"]*"(?!\p{L}))/gu, ' "')
    .replace(/(?<=\p{sc=Hebrew})"(?=\p{L})/gu, "");
}

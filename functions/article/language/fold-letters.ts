/** Lower case, one spelling of the letters that Arabic, Persian and Greek write variously; positions stay. */
export function foldLetters(text: string): string {
  return text
    .replaceAll("İ", "i")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u00a0\u202f]/g, " ")
    .replace(/[يى]/g, "ی")
    .replaceAll("ك", "ک")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[άέήίόύώϊϋΐΰ]/g, (letter) => "αεηιουωιυιυ"["άέήίόύώϊϋΐΰ".indexOf(letter)]!);
}

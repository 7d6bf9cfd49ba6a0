import type { Line } from "./lines.ts";

/** What a page offers to skip, for those who are read to, and what it says where the box ends. A row a language. */
const boxes: [open: RegExp, close: RegExp][] = [
  [/^skip past .{3,60}$/i, /^after .{0,40}promotion$/i],
  [/^skip .{3,60} and continue reading$/i, /^end of .{3,60}$/i],
  [/^saltar .{3,60} y continuar leyendo$/i, /^final de .{3,60}$/i],
  [/^pule .{3,60} e continue lendo$/i, /^fim d[aeo] .{3,60}$/i],
  [/^ignorer .{3,60} et continuer la lecture$/i, /^fin de .{3,60}$/i],
  [/^пропустить .{3,60} и продолжить чтение$/iu, /^конец .{3,60}$/iu],
  [/^пропустити .{3,60} і продовжити.{0,12}$/iu, /^кінець .{3,60}$/iu],
  [/^تخطى .{3,60} وواصل القراءة$/u, /^نهاية .{3,60}$/u],
  [/^lewati .{3,80} dan lanjutkan membaca$/i, /^akhir dari .{3,60}$/i],
];

/** Lines of such a box. */
const longestBox = 40;

/** The lines without boxes that may be skipped; one whose end is nowhere stays. */
export function withoutSkipped(lines: Line[]): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [, close] = boxes.find(([open]) => open.test(lines[index]!.text)) ?? [];
    const length = close
      ? lines.slice(index, index + longestBox).findIndex(({ text }) => close.test(text))
      : -1;
    if (length > 0) index += length;
    else kept.push(lines[index]!);
  }
  return kept;
}

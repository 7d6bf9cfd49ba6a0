/** What a page offers to those who are read to, of a box within an article, and what it says where the box ends. */
const offers: [offer: string, end?: string][] = [
  ["skip .{3,60} and continue reading", "end of .{3,60}"],
  ["saltar .{3,60} y continuar leyendo", "final de .{3,60}"],
  ["pule .{3,60} e continue lendo", "fim d[aeo] .{3,60}"],
  ["ignorer .{3,60} et continuer la lecture", "fin de .{3,60}"],
  ["пропустить .{3,60} и продолжить чтение", "конец .{3,60}"],
  ["пропустити .{3,60} і продовжити.{0,12}", "кінець .{3,60}"],
  ["تخطى .{3,60} وواصل القراءة", ".{2,60} نهاية|نهاية .{3,60}"],
  ["lewati .{3,80} dan lanjutkan membaca", "akhir dari .{3,60}"],
  ["پرش به .{2,60} و ادامه مطلب", "پایان .{2,60}"],
  ["پرش از .{2,60} و ادامه مطلب"],
  ["چھوڑیں اور .{2,60}پڑھیں"],
  ["छोड़कर .{3,60} आगे बढ़ें"],
  ["গমন .{3,60} পড়া চালিয়ে.*"],
  ["bỏ qua .{3,60} và tiếp tục đọc"],
  ["haber?i? atla ve okumaya devam et.*"],
  ["跳过 ?.{2,30} ?并继续阅读.*"],
];

const line = (pattern: string): string => `^(?:${pattern})$`;

/** A line that offers to skip a box, as a pattern. */
export const skipOffer = offers.map(([offer]) => line(offer)).join("|");

/** Boxes that may be skipped: the line that offers it, and the one where they end, as far as it is known. */
export const skipBoxes: [open: RegExp, close: RegExp][] = [
  // "Skip past the gate" may be an article's own.
  [/^(?:skip past|sign up to) .{3,60}$/i, /^after .{0,40}promotion$/i],
  ...offers.flatMap(([offer, end]): [RegExp, RegExp][] =>
    end ? [[new RegExp(line(offer), "iu"), new RegExp(line(end), "iu")]] : [],
  ),
];

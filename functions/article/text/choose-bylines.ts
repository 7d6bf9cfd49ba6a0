import { foldLetters } from "../language/fold-letters.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { reportersOf } from "./closing-credit.ts";
import { likelyPerson } from "./likely-person.ts";
import {
  areJapaneseNames,
  hasCommonFirstName,
  looksLikeCaselessName,
  looksLikeName,
} from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { weightOf } from "./measure-text.ts";
import { besideDate, besideDateBelow } from "./names-beside-date.ts";
import { introduction } from "./own-line.ts";
import type { Dateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";
import { splitNames } from "./split-names.ts";

/** "Редактор: …" signs articles where nobody else does. */
const editors = /^редактор\s?:/iu;

/** Names that stand after a by-word between headline and body, line by line; above the headline only where nobody is named below it. */
export function labelledLines(lines: MarkedLine[], header: Header, end: number): string[][] {
  const namesIn = (some: MarkedLine[]): string[][] => {
    const named = some.filter(({ names }) => names?.length);
    const written = named.filter(({ text }) => !editors.test(text));
    return (written.length > 0 ? written : named).map(({ names }) => names!);
  };
  const below = namesIn(lines.slice(header.headlineIndex + 1, header.bodyStart));
  if (below.length > 0 || header.headlineIndex < 1) return below;
  const above = namesIn(lines.slice(0, header.headlineIndex));
  return above.length > 0 && besideDateBelow(lines, header, end).some(hasCommonFirstName) ? [] : above;
}

/** Names of the authors: after a by-word above the body, beside the date, in the dateline, or in a closing credit. */
export function chooseBylines(
  lines: MarkedLine[],
  header: Header,
  end: number,
  dateline: Dateline | null,
): string[] {
  const labelled = [...new Set(labelledLines(lines, header, end).flat())].slice(0, 8);
  if (labelled.length) return labelled;
  const beside = besideDate(lines, header, end);
  if (beside.length) return beside;
  if (dateline?.byline) return [dateline.byline];
  const filed = reportersIn(
    lines
      .slice(header.bodyStart, end)
      .find(({ kind }) => kind === "prose")
      ?.text.slice(0, 60),
  );
  if (filed.length) return filed;
  return closingBylines(lines, header, end);
}

/** Who signs below the last paragraph, or in its brackets; `end` is the first line after the article. */
export function closingBylines(
  lines: MarkedLine[],
  header: Pick<Header, "headlineIndex" | "bodyStart">,
  end: number,
): string[] {
  const tail = lines
    .slice(header.bodyStart, end + 4)
    .filter(({ kind }) => kind !== "share" && kind !== "page" && kind !== "advert")
    .slice(-14);
  for (const line of tail) {
    const reporters = reportersOf(line.text);
    if (reporters.length > 0) return reporters;
    if (line.names?.length && line.kind !== "teaser-line") return line.names;
  }
  return signature(lines, header, end);
}

/** "（记者张三、李四）" in a Chinese dateline or at the end of the text. */
function reportersIn(text: string | undefined): string[] {
  const inside =
    /[（(](?:本报|本報|实习|實習)?(?:记者|記者)[\s:：]?([\p{Script=Han}、，\s]{2,24})[）)]/u.exec(
      text ?? "",
    )?.[1];
  return inside ? splitNames(inside, true) : [];
}

/** Names in brackets at the end of a Japanese or Chinese text. */
function inBrackets(text: string): string[] | null {
  const names = /【(\p{Script=Han}{2,5}(?:[、・]\p{Script=Han}{2,5})*)】$/u.exec(text)?.[1];
  if (names) return names.split(/[、・]/);
  const japanese =
    /[。」][【（(]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々、・]{3,40})[】）)]$/u
      .exec(text)?.[1]
      ?.split(/[、・]/);
  if (japanese && areJapaneseNames(japanese)) return japanese;
  const reporters = reportersIn(text.slice(-40));
  if (reporters.length) return reporters;
  const one = /[（(]([\p{Script=Han}々]{3,6})[）)]$/u.exec(text)?.[1];
  return one && looksLikeCaselessName(one) ? [one] : null;
}

/** Vietnamese papers sign below the text, whatever stands after it. */
const vietnamese = /[ăâđêôơưạ-ỹ]/iu;

/** A person of the story rather than its author. */
const isTold = (lines: MarkedLine[], name: string): boolean =>
  lines.some(({ kind, text }) => kind === "prose" && text.includes(name.split(" ").at(-1)!));

/** A name alone under the last paragraph, as Vietnamese, Russian and opinion pages sign. */
function signature(
  lines: MarkedLine[],
  header: Pick<Header, "headlineIndex" | "bodyStart">,
  end: number,
): string[] {
  const last = lines
    .slice(0, end)
    .findLastIndex(
      ({ kind, isMeta, text }) =>
        !isMeta && (kind === "prose" || (kind === "list-item" && /^[–—-]\s/.test(text))),
    );
  const below = Math.max(last, header.headlineIndex) + 1;
  const dated = besideFootDate(lines.slice(below, below + 8)).filter(
    (name) => !isTold(lines.slice(header.bodyStart, end), name) && likelyPerson(lines)(name),
  );
  if (dated.length) return dated;
  for (const at of [last, last + 1]) {
    // "【関連記事】"
    if (lines[at]?.kind === "teaser" || lines[at]?.kind === "ending") break;
    const bracketed = inBrackets(lines[at]?.text ?? "");
    if (bracketed) return bracketed;
    const introduced = introducedIn(lines[at]?.text ?? "");
    if (introduced && looksLikeName(introduced) && !isTold(lines.slice(header.bodyStart, at), introduced))
      return [introduced];
  }
  const line = lines[last + 1];
  if (last < header.bodyStart || line?.kind !== "text") return [];
  if (isAddressOf(line.text, lines[last + 2]?.text ?? "")) return [line.text];
  if (
    !line.afterGap &&
    !isLoneFoot(lines, last + 1) &&
    !vietnamese.test(lines[last]!.text) &&
    !/^[—–]\s?\p{Lu}/u.test(line.text)
  )
    return [];
  // "Nguyễn Thị Hương (Theo AFP)": after what a wire has
  const name = line.text
    .replace(/^[—–-]+\s*/, "")
    .replace(ownPictures, "")
    .replace(/\s\((?:theo|tổng hợp)(?!\p{L})[^()]{0,40}\)$/iu, "")
    .split(/,\s(?=\p{Lu}\p{L}+$)/u)[0]!;
  if (!looksLikeName(name)) return [];
  const next = lines[last + 2];
  const tookPictures = ownPictures.test(line.text);
  const isSigned =
    tookPictures ||
    vietnamese.test(name) ||
    (next?.kind === "ending" && vietnamese.test(lines[last]!.text)) ||
    /^[—–-]/.test(line.text) ||
    hasCommonFirstName(name);
  const mayBe = !next || !/\p{Script=Latin}/u.test(name);
  if (!isSigned && !(mayBe && likelyPerson(lines)(name))) return [];
  const isOver =
    tookPictures ||
    !next ||
    next.kind === "ending" ||
    next.kind === "share" ||
    next.kind === "page" ||
    next.isMeta ||
    (vietnamese.test(line.text) && lines.slice(last + 2, last + 6).every(({ text }) => weightOf(text) < 60));
  return isOver && !isTold(lines.slice(header.bodyStart, end), name) ? [name] : [];
}

/** "Nora Pell" above "nora.pell@quay.example" */
function isAddressOf(name: string, address: string): boolean {
  const account = /^\W*(?:e-?mail:?\s)?([\w.+-]+)@\S+$/iu.exec(address)?.[1]?.toLowerCase();
  const family = foldLetters(name.split(" ").at(-1)!);
  return !!account?.includes(family) && family.length > 2 && looksLikeName(name);
}

/** In a text without blank lines: its very last line, or a common name above comments or buttons. */
function isLoneFoot(lines: MarkedLine[], at: number): boolean {
  if (lines.slice(1).some(({ afterGap }) => afterGap)) return false;
  const next = lines[at + 1];
  return !next || (/^(?:ending|share|page)$/.test(next.kind) && hasCommonFirstName(lines[at]!.text));
}

/** "Femke de Wit is verslaggever van …", "Jane Doe writes about rivers", "Jane Doe is a professor of …". */
const introducedIn = (text: string): string | undefined =>
  introduction.exec(text)?.[1] ?? writer.exec(text)?.[1];

const writer = anyCase(
  /^(\p{Lu}[^.,:;!?]{4,36}?),?\s(?:(?:writes|covers|reports)\s(?:about|for|from|on)\s|(?:schreibt|berichtet)\s(?:über|für|aus)\s|(?:is|ist|est|es|é|è|är|er)\s(?:an?|the|eine?|une?|una|uma?|en|ett)\s(?:[\p{L}-]+\s){0,3}(?:professor|lecturer|fellow|researcher|author|writer|contributor|novelist|historian|economist|freelance|autor|schriftsteller|profesor|écriv|chercheu|escritor|scrittr?|investigador|ricercat)\p{L}*)/u,
);

/** "Ирина Белова, фото автора" */
const ownPictures =
  /[,.;]\s(?:текст и\s)?(?:фото|foto(?:s|grafie)?|photos?|fot\.|bild(?:er)?|kuvat?)(?:\s.{2,24})?$/iu;

/** "27. 3. 2024" and "Lena Brandt" on the lines below the last paragraph. */
function besideFootDate(tail: MarkedLine[]): string[] {
  const at = tail.findIndex(
    ({ kind, text }, index) =>
      kind === "text" && looksLikeName(text) && (tail[index - 1]?.isMeta || tail[index + 1]?.isMeta),
  );
  return at < 0 || tail.slice(0, at).some(({ kind }) => kind === "teaser") ? [] : [tail[at]!.text];
}

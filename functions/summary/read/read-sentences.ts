import type { Article } from "../../article/article.ts";
import { showsVerb } from "../clip/shows-verb.ts";
import { isBoilerplate, isQuotable } from "../coherence/is-quotable.ts";
import { leaningOf } from "../coherence/leaning-of.ts";
import { speaksForItself } from "../coherence/speaks-for-itself.ts";
import {
  asks,
  firstQuestion,
  isLabelled,
  isSpoken,
  turnsOf,
  withoutStrayVoices,
} from "../coherence/whose-voice.ts";
import { countWords } from "../count-words.ts";
import type { Sentence } from "../sentence.ts";
import { endMark } from "../split/sentence-marks.ts";
import { splitSentences } from "../split/split-sentences.ts";
import { wordsOf } from "../words.ts";
import { dropDateline } from "./drop-dateline.ts";
import { firstBlocks, isLabel, isStandfirst, withoutHours } from "./line-kinds.ts";
import { isFurniture } from "./page-furniture.ts";

/** A summary is looked for in the first sentences only, so that a very long article costs no more than a long one. */
const mostSentences = 120;

/** A first sentence of fewer words behind a question is half of it ("From the fields, mostly."), and before one a greeting. */
const shortAnswer = 8;

/** Where so many paragraphs ask, one of a single sentence among them is a remark of who asks. */
const leastAsking = 0.25;

/** "About Halvern Foods": over what a press release says of who sent it, among its last blocks. */
const aboutUs =
  /^(?:About|Über|À propos d|Acerca d|Sobre|Informazioni s|Om|Tentang|O (?:fi|spo)|О ком) ?.*\p{Lu}/u;
const lastBlocks = 7;

/** The prose of a body as sentences; headings, code, labels and repeated lines are left out, and so are the turns of a conversation, but for what who asks says first. */
export function readSentences(written: Article["body"], headline: string, language: string): Sentence[] {
  const body = withoutHours(written);
  const sentences: Sentence[] = [];
  const seen = new Set(["", ...".。।۔"].map((stop) => headline.trim() + stop));
  const stops = endsWithStop(body);
  const asked = firstQuestion(body, language);
  const head = body.slice(0, firstBlocks);
  const asking = head.filter(({ text }) => asks(text));
  const talk = asking.length > leastAsking * head.length ? head.lastIndexOf(asking.at(-1)!) : 0;
  const isTurn = turnsOf(body);
  const isAsking = (turn: string): boolean =>
    asking.some(({ text }) => text.startsWith(turn.split(/[:：]/u)[0]!));
  let paragraph = 0;
  let underHeading = false;
  for (const [at, block] of body.entries()) {
    if (sentences.length >= mostSentences) break;
    const label = isLabel(block.text);
    const heading = block.kind === "heading";
    if ((label || heading) && aboutUs.test(block.text) && body.length - at < lastBlocks) break;
    const captions = at > 0 && !heading && isCredit(body[at - 1]!.text);
    const opening = paragraph === 0 && !captions && isStandfirst(block.text, heading, headline);
    if (heading) underHeading = sentences.length > 0;
    const asksAbove = at > 0 && body[at - 1]!.kind === "heading" && asks(body[at - 1]!.text);
    if (block.kind === "code" || seen.has(block.text) || isBoilerplate(block.text)) continue;
    if (block.kind === "paragraph" && isFurniture(block.text.trim(), body.length - 1 - at)) continue;
    if ((heading || label) && !opening) continue;
    if (block.text.length > 60) seen.add(block.text);
    const parts = opening
      ? [block.text.trim()]
      : splitSentences(
          paragraph < 3 ? dropDateline(block.text) : block.text.replace(/^[-–—•*] +/u, ""),
          language,
        );
    const known = sentences.length;
    for (const [place, text] of parts.entries()) {
      const size = countWords(text);
      const quotable =
        !opening &&
        isQuotable(text, size, language) &&
        !isFurniture(text, Number.POSITIVE_INFINITY) &&
        (block.kind !== "list-item" || size >= 8) &&
        !(at > 0 && asks(body[at - 1]!.text) && (at > asked || (place === 0 && size < shortAnswer))) &&
        !(at >= asked && ((at < talk && parts.length === 1) || speaksForItself(block.text, language))) &&
        !(asksAbove && place === 0 && !showsVerb(text, language, 0, false)) &&
        !(at >= (asked || 1) && asks(block.text)) &&
        !(isTurn(block.text) && (paragraph > 0 || place === 0 || !isAsking(block.text))) &&
        !isSpoken(block.text, text, language) &&
        !(sentences.length > 0 && isLabelled(text, language)) &&
        !(stops && paragraph > 0 && parts.length === 1 && !endMark.test(text));
      if (!quotable && size < 6 && !asks(text) && sentences.every(({ standfirst }) => standfirst)) continue;
      sentences.push({
        text,
        language,
        place,
        underHeading: underHeading && place === 0,
        standfirst: opening,
        words: wordsOf(text),
        size,
        quotable,
        leaning: leaningOf(text, language, sentences),
      });
    }
    if (!opening && sentences.length > known) paragraph++;
    underHeading = false;
  }
  return withoutStrayVoices(sentences.slice(0, mostSentences));
}

/** Whether the article ends its paragraphs with a mark, so that a line of one sentence without it is a heading or a caption. */
function endsWithStop(body: Article["body"]): boolean {
  const prose = body.slice(0, firstBlocks).filter(({ kind, text }) => kind === "paragraph" && !isLabel(text));
  return prose.length >= 4 && prose.filter(({ text }) => endMark.test(text)).length > 0.8 * prose.length;
}

/** Whose picture it is; what stands behind is its caption. */
function isCredit(text: string): boolean {
  return text.length < 80 && /^(?:©|\(c\))/iu.test(text.trim());
}

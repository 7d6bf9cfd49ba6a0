import { relativeTime } from "../lexicon/date-labels.ts";
import { paywall } from "../lexicon/page-notices.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { weightOf } from "./measure-text.ts";
import { shareTold, tellingWords } from "./telling-words.ts";

/** Where the article ends: at the first heading of what follows it, once most of the text has gone by. */
export function endOfArticle(lines: MarkedLine[], start: number): number {
  const total = massOf(lines.slice(start));
  let seen = 0;
  for (let index = start; index < lines.length; index++) {
    const { kind, isMeta, text } = lines[index]!;
    if (kind === "prose" && !isMeta) seen += weightOf(text);
    const isEnding = (kind === "ending" && !isBadge(lines, index)) || isCountOfComments(lines, index);
    if (!isEnding || seen === 0 || (isOffer(text) && goesOnBelow(lines, index))) continue;
    const isFoot = total - seen < seen * 0.8 || seen > 1500;
    if (isAnswered(lines, index)) return index;
    if (isFoot && !(total - seen > seen * 0.2 && isResumed(lines, start, index))) return index;
  }
  return lines.length;
}

/** "Subscribers only" right below "Read also": of the article that is linked there. */
const isBadge = (lines: MarkedLine[], at: number): boolean =>
  lines[at - 1]?.kind === "teaser" && paywall.test(lines[at]!.text);

/** "2 Comments" above the first of them, which have a button or say how long ago they were written; else it is a button itself. */
const isCountOfComments = (lines: MarkedLine[], at: number): boolean =>
  /^\d{1,5}\s\p{L}{4,14}$/u.test(lines[at]!.text) &&
  comments.test(lines[at]!.text) &&
  lines.slice(at + 1, at + 10).some(({ text }) => relativeTime.test(text) || reply.test(text));

const reply =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|reageer|svara|svar|vastaa|odpowiedz|odpovědět|ответить|відповісти|yanıtla|cevapla|balas|trả lời|返信|回复|回覆|답글|رد|پاسخ)$/iu;

/** The heading of comments with a button below to answer one of them: however much they are, they are not the article's. */
const isAnswered = (lines: MarkedLine[], at: number): boolean =>
  comments.test(lines[at]!.text) &&
  lines.slice(at + 1, at + furthestAnswer).some(({ text }) => reply.test(text));

/** Lines of a comment, its author and its date, and of the form above it. */
const furthestAnswer = 16;

const massOf = (lines: MarkedLine[]): number =>
  lines.reduce(
    (sum, { kind, isMeta, text }) => (kind === "prose" && !isMeta ? sum + weightOf(text) : sum),
    0,
  );

/** True for a heading that asks for a subscription or to sign up for a newsletter, which is also done between paragraphs. */
const isOffer = (text: string): boolean =>
  /^\W*(?:subscri|sign up|sign me up|i['’]m in$|enter your e-?mail|your e-?mail|register|newsletter|suscr|inscrev|assine|abonn|abone|iscriv|s['’]abonner|inscri|prenum|tilaa|zapisz|odeb|odober|подпи|підпи|follow us|síguenos|siga|seguici|suivez)/iu.test(
    text,
  );

const goesOnBelow = (lines: MarkedLine[], at: number): boolean => {
  const isTight = !lines.slice(1).some(({ afterGap }) => afterGap);
  return lines
    .slice(at + 1, at + 4)
    .some(({ kind, isMeta, afterGap }) => kind === "prose" && !isMeta && (afterGap || isTight));
};

const furthestResumption = 14;
const fewestParagraphs = 3;
/** Of a text's second half 95 % share more of their words with its first half; of other texts in its language, 10 %. */
const leastShared = 0.24;
/** Of fewer words than this less can be shared. */
const enoughTold = 120;

/** True where below a box ("Most read", "Sign up") some paragraphs go on telling of the same: it stood in the midst of the text. */
function isResumed(lines: MarkedLine[], start: number, at: number): boolean {
  if (comments.test(lines[at]!.text)) return false;
  const isParagraph = ({ kind, isMeta, text }: MarkedLine): boolean =>
    kind === "prose" && !isMeta && weightOf(text) > 100;
  const below = lines.slice(at + 1, at + 40);
  const until = below.findIndex(({ kind, text }) => kind === "ending" && comments.test(text));
  const paragraphs = (until < 0 ? below : below.slice(0, until)).filter(isParagraph).slice(0, 6);
  const isNear = below.slice(0, furthestResumption).some(isParagraph);
  if (!isNear || paragraphs.length < fewestParagraphs) return false;
  const told = tellingWords(
    lines
      .slice(start, at)
      .filter(isParagraph)
      .map(({ text }) => text)
      .join("\n")
      .slice(0, 6000),
  );
  const shared = paragraphs.reduce((sum, { text }) => sum + shareTold(text, told), 0) / paragraphs.length;
  return shared >= leastShared * Math.min(1, told.size / enoughTold);
}

/** True for the heading of readers' comments, below which nothing is the article's. */
export const isOfComments = (heading: string): boolean => comments.test(heading);

const comments =
  /comment|commento|komment|comentar|comentári|reacti|réagi|yorum|diskus|diskut|discuss|discus(?:ión|são)|join the conversation|σχ[όο]λι|комент|コメント|댓글|评论|評論|留言|تعليق|نظر|تبصر|תגוב|टिप्पणी|মন্তব্য|bình luận|ความคิดเห็น/iu;

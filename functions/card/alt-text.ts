import type { Words } from "./template.ts";
import { scriptOfLanguage } from "./text/scripts.ts";

const limit = 420;

/**
 * What the card says, in reading order; the photograph's own description after it. At most 420 characters, X's limit. `language`:
 * the article's, whose full stop each part gets.
 */
export function altText(words: Words, masthead: string, photograph: string | null, language: string): string {
  const said = [
    words.kicker,
    words.headline,
    words.standfirst,
    words.byline,
    words.date,
    masthead,
    photograph,
  ];
  const stop = stopIn(language);
  const whole = said.reduce<string>((before, part) => sentence(before, part, stop), "");
  return whole.length <= limit ? whole : cut(whole);
}

/** Of a script, with its space. Newspapers in Marathi, Persian and Pashto have the Latin one; Thai and Lao have none, but voices pause at it. */
const stops: Record<string, string> = {
  Hans: "。",
  Hant: "。",
  Jpan: "。",
  Deva: "। ",
  Beng: "। ",
  Guru: "। ",
  Orya: "। ",
  Aran: "۔ ",
  Ethi: "። ",
  Khmr: "។ ",
  Mymr: "။ ",
  Armn: "։ ",
};

function stopIn(language: string): string {
  return (!language.startsWith("mr") && stops[scriptOfLanguage(language)]) || ". ";
}

/** What ends a sentence, with the quotation marks and brackets that follow it. */
const ended = /[.!?…。！？।۔؟።։༎៖។။][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** No space stands behind these. */
const easternEnd = /[。！？][\p{Pe}\p{Pf}]*$/u;

/** Each part is a sentence, so that a voice pauses after it. */
function sentence(before: string, part: string | null, stop: string): string {
  if (!part || before === "") return part || before;
  if (!ended.test(before)) return before + stop + part;
  return easternEnd.test(before) ? `${before}${part}` : `${before} ${part}`;
}

function cut(text: string): string {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
  let kept = "";
  for (const { segment } of segments) {
    if (kept.length + segment.length >= limit) break;
    kept += segment;
  }
  const words = text[kept.length] === " " ? kept : kept.replace(/\s\S{0,40}$/u, "");
  return `${words.replace(/[\s\p{Po}]+$/u, "")}…`;
}

import type { ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import { cleanText } from "../article/clean-text.ts";
import { identifyLanguage } from "../article/language/identify-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";
import { countWords } from "../summary/count-words.ts";
import { faithfulnessTo } from "../summary/guard/check-faithfulness.ts";
import type { Summarizable } from "../summary/summarize.ts";
import { stem, wordsOf } from "../summary/words.ts";
import { answerTool } from "./bedrock-request.ts";

export interface ModelSummary {
  description: string;
  brief: string;
  keyPoints: string[];
}

/** Half a character, or an escape that the model wrote out: "caf\\u00e9". */
const garbled = /\p{Surrogate}|\\u[\da-f]{4}/iu;

/** The summary that a reply holds, or null where it holds none: cut off, refused, garbled, or not of the agreed shape. */
export function readAnswer({ output, stopReason }: ConverseCommandOutput): ModelSummary | null {
  if (stopReason !== "tool_use" && stopReason !== "end_turn" && stopReason !== "stop_sequence") return null;
  for (const { text, toolUse } of output?.message?.content ?? []) {
    const answer = readParts(toolUse?.name === answerTool ? toolUse.input : text);
    if (answer) return answer;
  }
  return null;
}

/**
 * The parts of an answer. Models that do not keep to the protocol write the input, or its list, as JSON in a string, and some the whole call
 * as text, fenced or not.
 */
function readParts(said: unknown): ModelSummary | null {
  const input = parsed(said) as Record<string, unknown> | null | undefined;
  if (typeof input !== "object" || input === null) return null;
  const call = parsed(input.parameters ?? input.arguments ?? input.input);
  const parts = (input.name === answerTool ? call : input) as typeof input | null | undefined;
  const { description, brief } = parts ?? {};
  const keyPoints = parsed(parts?.keyPoints);
  if (typeof description !== "string" || typeof brief !== "string" || !Array.isArray(keyPoints)) return null;
  if (!keyPoints.every((point) => typeof point === "string")) return null;
  if ([description, brief, ...keyPoints].some((text) => garbled.test(text))) return null;
  const answer = {
    description: cleanText(description),
    brief: cleanText(brief),
    keyPoints: keyPoints.map(cleanText),
  };
  return answer.description && answer.brief && answer.keyPoints.length > 0 && answer.keyPoints.every(Boolean)
    ? answer
    : null;
}

/** What JSON in a string stands for; anything else as it is. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value.trim().replace(/^```(?:json)?|```$/gu, ""));
  } catch {
    return undefined;
  }
}

/** Under this the wording has too little of the article to be told from something else. */
const leastScore = 0.3;

/** Share of a summary's words that its article has; a translation keeps to almost none. */
const leastShared = 0.45;

/** What networks make links of, with a scheme or without: an address, a host name under any domain, an account. */
const linked =
  /https?:\/\/\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,9}\.\p{L}{2,}(?:\/\S*)?|@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/giu;

/** What a page would print as it stands: emphasis, tags, the marks of a heading or list. */
const marked = /\*\*|__|<\/?[a-z][^<>]{0,80}>|^(?:#{1,6}|[-*•]) /giu;

/**
 * All that keeps an answer from being published: what the guard finds, the limits, another language. Of an article that describes itself
 * (`hasOwnLine`) the answer's description is not published, and not looked at.
 */
export function issuesOf(
  answer: ModelSummary,
  article: Summarizable,
  hasOwnLine = false,
): { kind: string; found: string }[] {
  const source = [
    article.headline,
    article.standfirst ?? "",
    ...article.body.map((block) => block.text),
  ].join("\n");
  const texts = [...(hasOwnLine ? [] : [answer.description]), answer.brief, ...answer.keyPoints];
  const issues: { kind: string; found: string }[] = [];
  // By stems: a language with many cases takes over few words as they stand.
  const known = new Set(wordsOf(source).map(stem));
  const plainSource = source.toLowerCase();
  const words = wordsOf(texts.join(" "));
  if (words.filter((word) => known.has(stem(word))).length < leastShared * words.length) {
    issues.push({ kind: "language", found: "other words than the article's" });
  }
  // Portuguese is half Spanish by its words.
  const written = identifyLanguage(texts.join("\n"));
  if (
    written &&
    written !== identifyLanguage(source) &&
    primaryLanguage(written) !== primaryLanguage(article.language)
  ) {
    issues.push({ kind: "language", found: written });
  }
  if (!hasOwnLine && answer.description.length > 200)
    issues.push({ kind: "length", found: "description over 200 characters" });
  if (countWords(answer.brief) > 60) issues.push({ kind: "length", found: "brief over 60 words" });
  if (answer.keyPoints.length > 5) issues.push({ kind: "length", found: "more than five key points" });
  const held = faithfulnessTo(source, article.language);
  for (const text of texts) {
    const { score, issues: unsupported } = held(text);
    issues.push(...unsupported);
    if (score < leastScore) issues.push({ kind: "wording", found: text });
    for (const [found] of text.matchAll(linked)) {
      if (!plainSource.includes(found.toLowerCase())) issues.push({ kind: "link", found });
    }
    for (const [found] of text.matchAll(marked)) {
      if (!plainSource.includes(found.toLowerCase())) issues.push({ kind: "markup", found });
    }
  }
  return issues;
}

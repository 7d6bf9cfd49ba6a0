import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
  type Message,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { log } from "../log.ts";
import { type Summarizable, summarize } from "../summary/summarize.ts";
import type { Summary } from "../summary/summary.ts";
import { issuesOf, type ModelSummary, readAnswer } from "./bedrock-answer.ts";
import { type BedrockFailure, failureOf, refusedBy } from "./bedrock-failure.ts";
import { articleMessage, bedrockRequest, correctionMessages, type Refusable } from "./bedrock-request.ts";

export interface BedrockSettings {
  /** Absent: the function's own region. */
  region?: string;
  /** Milliseconds for an article in all: both questions and the SDK's retries. */
  deadline?: number;
}

/**
 * A summarizer that asks a model on Bedrock, holds its answer to the article and asks once more where it does not hold. What the model
 * cannot do, or Bedrock does not let it, falls back to the extract, and `provenance.fallback` says why; it throws for none of it.
 */
export function bedrockSummarizer(
  modelId: string,
  { region, deadline = 25_000 }: BedrockSettings = {},
): (article: Summarizable) => Promise<Summary> {
  const client = new BedrockRuntimeClient({
    ...(region ? { region } : {}),
    maxAttempts: 3,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: deadline,
      throwOnRequestTimeout: true,
    }),
  });
  const refused = new Set<Refusable>();
  const ask = async (messages: Message[], abortSignal: AbortSignal): Promise<ConverseCommandOutput> => {
    try {
      return await client.send(new ConverseCommand(bedrockRequest(modelId, messages, refused)), {
        abortSignal,
      });
    } catch (error) {
      const part = refusedBy(error);
      if (!part || refused.has(part)) {
        // More tokens than the model can write would be denied for all articles to come.
        if (failureOf(error) === "denied") refused.delete("fewTokens");
        throw error;
      }
      refused.add(part);
      return await ask(messages, abortSignal);
    }
  };

  const write = async (
    article: Summarizable,
    hasOwnLine: boolean,
    signal: AbortSignal,
  ): Promise<ModelSummary | BedrockFailure> => {
    const messages = [articleMessage(article)];
    let failure: BedrockFailure = "malformed";
    for (const attempt of ["first", "corrected"]) {
      signal.throwIfAborted();
      const reply = await ask(messages, signal);
      const answer = readAnswer(reply);
      const issues = answer
        ? issuesOf(answer, article, hasOwnLine)
        : [{ kind: "malformed", found: "no summary in the agreed form" }];
      if (answer && issues.length === 0) return answer;
      failure = answer ? "guard" : "malformed";
      const { stopReason } = reply;
      log("info", "answer-refused", { attempt, model: modelId, stopReason, issues: issues.slice(0, 10) });
      if (stopReason === "max_tokens") {
        refused.add("fewTokens");
        continue;
      }
      const said = reply.output?.message;
      if (attempt === "first" && said) messages.push(...correctionMessages(said, issues));
    }
    return failure;
  };

  return async (article) => {
    const extract = summarize(article);
    if (!extract.brief) return extract;
    const { description: from } = extract.provenance;
    const own = from === "standfirst" || from === "description";
    const signal = AbortSignal.timeout(deadline);
    const written = await write(article, own, signal).catch((error: unknown) => {
      const reason = signal.aborted ? "timeout" : failureOf(error);
      // Only Bedrock's own words say which of many reasons it is: no access, no such model, a profile needed.
      log("warn", "model-not-asked", { reason, model: modelId, error });
      return reason;
    });
    if (typeof written === "string") {
      return { ...extract, provenance: { ...extract.provenance, fallback: written } };
    }
    return {
      description: own ? extract.description : written.description,
      brief: written.brief,
      keyPoints: written.keyPoints,
      provenance: {
        description: own ? from : "model",
        brief: "model",
        // The public article.json says it, and an ARN has the number of the account.
        model: modelId.slice(modelId.lastIndexOf("/") + 1),
        fallback: null,
      },
    };
  };
}

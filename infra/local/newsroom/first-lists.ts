import { randomUUID } from "node:crypto";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { MonthMessage } from "../../../functions/month-message.ts";
import type { LocalStack } from "../local-stack.ts";

/**
 * Asks for desk, feeds and the page of addresses that are none, where nothing has ever been listed: lists are made when an
 * article is published or retracted, and a folder may hold none.
 */
export async function askForFirstLists({ siteUrl, clientSettings, outputs }: LocalStack): Promise<void> {
  const front = await fetch(`${siteUrl}/`);
  if (front.ok) return;
  const sqs = new SQSClient(clientSettings);
  const now = new Date();
  const message: MonthMessage = { month: now.toISOString().slice(0, 7), until: now.getTime() };
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: outputs.ListingsQueueUrl,
      MessageBody: JSON.stringify(message),
      MessageGroupId: "listings",
      MessageDeduplicationId: randomUUID(),
    }),
  );
  sqs.destroy();
}

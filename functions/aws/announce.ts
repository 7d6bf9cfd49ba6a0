import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { clientSettings } from "./client-settings.ts";

export type Announcement =
  | {
      type: "ArticlePublished";
      detail: {
        key: string;
        slug: string;
        url: string;
        headline: string;
        cards: { format: string; url: string }[];
      };
    }
  | { type: "ArticleRetracted"; detail: { key: string; slug: string; url: string } }
  | { type: "ArticleRejected"; detail: { key: string; slug: string; reason: string; message: string } };

/** Tells the world, at least once, through EventBridge: source `standfirst`. */
export function announcer(busName: string) {
  const events = new EventBridgeClient(clientSettings());

  return async ({ type, detail }: Announcement) => {
    const { FailedEntryCount, Entries } = await events.send(
      new PutEventsCommand({
        Entries: [
          { EventBusName: busName, Source: "standfirst", DetailType: type, Detail: JSON.stringify(detail) },
        ],
      }),
    );
    if (FailedEntryCount) {
      throw new Error(
        `EventBridge did not take ${type}: ${Entries?.[0]?.ErrorCode} ${Entries?.[0]?.ErrorMessage}`,
      );
    }
  };
}

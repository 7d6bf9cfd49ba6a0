import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { clientSettings } from "./client-settings.ts";
import type { ArticleRecord } from "./record.ts";

export interface PictureUse {
  slug: string;
  /** Inbox key of the upload that has the article. */
  sourceKey: string;
}

/**
 * Which articles use which picture of the inbox, a row for each pair: a house's picture may be that of a hundred thousand
 * articles. Read consistently: a use that was noted before the picture was read is seen by whoever comes with a new picture.
 */
export function pictureUses(TableName: string) {
  const dynamodb = new DynamoDBClient(clientSettings());

  return {
    /** To be noted before the picture is read, whether it is there or not. */
    async note(picture: string, use: Pick<ArticleRecord, "slug" | "sourceKey" | "making">) {
      const { slug, sourceKey, making } = use;
      await dynamodb.send(
        new PutItemCommand({ TableName, Item: marshall({ picture, slug, sourceKey, making }) }),
      );
    },

    /**
     * The article uses the picture no more. Without effect where, meanwhile, a later version of it that does has been
     * noted, or is about to be: `isLatest` says whether the one that does not is still the last.
     */
    async forget(picture: string, slug: string, isLatest: () => Promise<boolean>) {
      const Key = marshall({ picture, slug });
      // Read first: a version that comes after `isLatest` was asked notes another making, and the condition fails.
      const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      if (!Item || !(await isLatest())) return;
      try {
        await dynamodb.send(
          new DeleteItemCommand({
            TableName,
            Key,
            ConditionExpression: "#making = :making",
            ExpressionAttributeNames: { "#making": "making" },
            ExpressionAttributeValues: marshall({ ":making": unmarshall(Item).making }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    /** The articles that use a picture, by slug, after one; `after` of the answer: there are more behind that. */
    async page(
      picture: string,
      limit: number,
      after?: string,
    ): Promise<{ uses: PictureUse[]; after: string | undefined }> {
      const { Items = [], LastEvaluatedKey } = await dynamodb.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: "#picture = :picture",
          ExpressionAttributeNames: { "#picture": "picture" },
          ExpressionAttributeValues: marshall({ ":picture": picture }),
          Limit: limit,
          ...(after ? { ExclusiveStartKey: marshall({ picture, slug: after }) } : {}),
        }),
      );
      return {
        uses: Items.map((item) => unmarshall(item) as PictureUse),
        after: LastEvaluatedKey && (unmarshall(LastEvaluatedKey).slug as string),
      };
    },
  };
}

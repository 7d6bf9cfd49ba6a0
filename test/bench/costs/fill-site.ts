import { BatchWriteItemCommand, type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { siteKeys } from "../../../functions/site-keys.ts";
import type { LocalStack } from "../../../infra/local/local-stack.ts";

/** Puts so many copies of a published article beside it, a minute apart, as far as the lists can tell. */
export async function fillSite(
  { outputs }: LocalStack,
  { s3, dynamodb }: { s3: S3Client; dynamodb: DynamoDBClient },
  slug: string,
  count: number,
) {
  const TableName = outputs.ArticleTableName!;
  const Bucket = outputs.SiteBucketName!;
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key: marshall({ slug }) }));
  const row = unmarshall(Item!);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: siteKeys.articleJson(slug) }));
  const document = await Body!.transformToString();
  for (let from = 0; from < count; from += 25) {
    const copies = Array.from({ length: Math.min(25, count - from) }, (_, at) => ({
      ...row,
      slug: `${slug}-${from + at}`,
      listedAt: new Date(Date.parse(row.listedAt) - (from + at + 1) * 60_000).toISOString(),
    })).filter(({ listedAt }) => listedAt.startsWith(row.month));
    if (copies.length === 0) return;
    const requests = copies.map((copy) => ({ PutRequest: { Item: marshall(copy) } }));
    await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
    for (const copy of copies) {
      const Key = siteKeys.articleJson(copy.slug);
      const Body = document.replaceAll(`/${slug}/`, `/${copy.slug}/`);
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: "application/json" }));
    }
  }
}

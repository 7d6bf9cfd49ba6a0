import type { AddressInfo } from "node:net";
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { articleTableSettings, pictureUsesSettings } from "../article-table-settings.ts";

/** DynamoDB in this process, with the article table as the stack has it. */
export async function startDynamodb() {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
  });
  const client = new DynamoDBClient({});
  let tables = 0;

  return {
    /** A new, empty table's name. */
    async createTable(settings: typeof articleTableSettings = articleTableSettings): Promise<string> {
      const TableName = `table-${++tables}`;
      await client.send(new CreateTableCommand(settings(TableName) as CreateTableCommandInput));
      return TableName;
    },

    /** As `createTable`, of pictures' uses. */
    createUsesTable(): Promise<string> {
      return this.createTable(pictureUsesSettings);
    },
    async stop() {
      client.destroy();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}

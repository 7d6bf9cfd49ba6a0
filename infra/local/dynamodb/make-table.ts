import { setTimeout as wait } from "node:timers/promises";
import type { Send } from "./open-dynalite.ts";
import type { TableSettings } from "./table-settings.ts";

/** Makes the table, if it is not there, and ends when it takes items: until then dynalite says that there is none. */
export async function makeTable(send: Send, table: TableSettings) {
  const { status, body } = await send("CreateTable", JSON.stringify(table));
  if (status !== 200 && !String(body).includes("ResourceInUseException")) {
    throw new Error(`The table ${table.TableName} could not be made: ${String(body)}`);
  }
  while ((await statusOf(send, table.TableName)) === "CREATING") await wait(5);
}

async function statusOf(send: Send, TableName: string): Promise<string> {
  const { body } = await send("DescribeTable", JSON.stringify({ TableName }));
  return (JSON.parse(String(body)) as { Table: { TableStatus: string } }).Table.TableStatus;
}

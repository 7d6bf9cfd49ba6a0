import { type Call, type Need, type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { jsonRefusal, readJson } from "../gateway/json-protocol.ts";
import { withFailedItem } from "./failed-item.ts";
import { makeTable } from "./make-table.ts";
import { openDynalite } from "./open-dynalite.ts";
import type { TableSettings } from "./table-settings.ts";

interface Body {
  TableName?: string;
  IndexName?: string;
  RequestItems?: Record<string, unknown>;
}

/** Amazon DynamoDB on dynalite, over a folder or in memory. */
export async function dynamodbService(
  path: string | undefined,
  tables: TableSettings[],
  arnOf: (table: string) => string,
): Promise<Service & { close(): Promise<void> }> {
  const { send, close } = await openDynalite(path);
  for (const table of tables) await makeTable(send, table);

  return {
    read(request) {
      const { operation, body } = readJson<Body>(request, "DynamoDB_20120810");
      const action = `dynamodb:${operation}`;
      const { TableName, IndexName, RequestItems } = body;
      if (RequestItems) {
        const needs = Object.keys(RequestItems).map((name) => ({ action, resource: arnOf(name) }));
        return { operation, needs };
      }
      if (operation === "ListTables") return { operation, needs: [{ action, resource: "*" }] };
      if (!TableName || /Transact|Statement|TimeToLive$|^CreateTable|^DeleteTable/.test(operation)) {
        throw new ServiceError(400, "UnknownOperationException", `The local DynamoDB has no ${operation}.`);
      }
      const table = arnOf(TableName.split("/").at(-1) ?? "");
      const need: Need = { action, resource: IndexName ? `${table}/index/${IndexName}` : table };
      return { operation, needs: [need] };
    },

    async answer({ operation, request }: Call): Promise<Reply> {
      return withFailedItem(await send(operation, request.body), request, tables, send);
    },

    refuse(error, request, id) {
      const isDenial = error.code === "AccessDeniedException";
      const prefix = isDenial ? "com.amazon.coral.service#" : "com.amazonaws.dynamodb.v20120810#";
      return jsonRefusal(error, request, id, prefix);
    },

    close,
  };
}

import { ServiceError } from "../gateway/call.ts";

/** Does something with each entry of a batch; one that fails does not stop the others. */
export function eachEntry<Entry extends { Id: string }>(
  entries: Entry[] | undefined,
  act: (entry: Entry) => unknown,
) {
  if (!entries || entries.length === 0) {
    throw new ServiceError(
      400,
      "AWS.SimpleQueueService.EmptyBatchRequest",
      "There should be at least one entry.",
    );
  }
  if (entries.length > 10) {
    throw new ServiceError(
      400,
      "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
      "At most 10 entries are permitted.",
    );
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw new ServiceError(
      400,
      "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
      "Entry ids must be distinct.",
    );
  }
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...(act(entry) as object | undefined) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
    }
  }
  return { Successful, ...(Failed.length > 0 ? { Failed } : {}) };
}

import { uploadTable } from "../../functions/aws/upload-table.ts";
import { say } from "../say.ts";
import type { Stage } from "./stage.ts";

/** Prints the uploads that stand rejected, newest first, each with why and how to mend it. */
export async function rejected(stage: Stage): Promise<number> {
  let count = 0;
  for await (const { key, at, rejections } of uploadTable(stage.output("ArticleTableName")).rejected()) {
    count++;
    for (const { reason, message } of rejections) say(`${at}  ${key}  ${reason}: ${message}`);
  }
  say(count === 0 ? "No upload stands rejected." : `${count} rejected.`);
  return 0;
}

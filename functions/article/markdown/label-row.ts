import { asText, type JsonRecord } from "../json-values.ts";
import { fieldOf } from "../text/read-labelled.ts";
import type { MarkdownBlock } from "./blocks-of-markdown.ts";
import { isDraftWord, isUnfinished } from "./refuse-draft.ts";

/** Fields that an article has, and no event or book. */
const ofArticles = ["status", "tags", "section", "byline", "standfirst", "kicker", "agency", "embargo"];

/**
 * The labelled lines that Notion and other editors put below a title ("Author: …", "Status: Draft", "Tags: …"), as fields of front
 * matter, and the blocks without them. Two known labels make such a row, or a status that holds the article back; one that gives
 * another title is of a book or a play.
 */
export function takeLabelRow(
  blocks: MarkdownBlock[],
  title: string | null,
): { row: JsonRecord; rest: MarkdownBlock[] } {
  const from = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind !== "heading"),
  );
  const length = blocks.slice(from).findIndex((block) => !isRow(block));
  const end = length < 0 ? blocks.length : from + length;
  const row = fieldsIn(blocks.slice(from, end).flatMap(({ lines }) => lines));
  const heading = title ?? (from > 0 ? blocks[0]!.text : null);
  const isOther = row.headline !== undefined && heading !== null && row.headline !== heading;
  const names = Object.keys(row);
  const isOwn = !isOther && names.length > 1 && names.some((name) => ofArticles.includes(name));
  const status = asText(row.status) ?? "";
  return isOwn || isDraftWord(status) || (names.length > 1 && isUnfinished(status))
    ? { row, rest: [...blocks.slice(0, from), ...blocks.slice(end)] }
    : { row: {}, rest: blocks };
}

/** A line's field and value where a label begins it; the field is null where no desk writes such a label. */
function partsOf(line: string): { field: string | null; value: string } | null {
  const [, label, value = ""] = /^(\p{L}[\p{L}\p{M} -]{1,24}?)\s?(?::(?=\s|$)|：)\s*(.*)$/u.exec(line) ?? [];
  if (label === undefined) return null;
  const field =
    fieldOf.get(label.toLowerCase()) ?? (stage.test(label) && isDraftWord(value) ? "status" : null);
  return { field: field === "body" ? null : field, value };
}

/** "Status" as desks call it in other languages. */
const stage =
  /^(?:stage|state|stand|estado|estatus|statut|état|stato|status\p{L}*|stav|stan|tila|tilstand|állapot|durum|trạng thái|статус|стан|состояние|κατάσταση|الحالة|وضعیت|סטטוס|स्थिति|状态|狀態|ステータス|状態|상태)$/iu;

/** A paragraph of labelled lines, of which one has a known label at least. */
function isRow({ kind, lines }: MarkdownBlock): boolean {
  const parts = lines.map(partsOf);
  return kind === "paragraph" && !parts.includes(null) && parts.some((part) => part?.field);
}

/** The first value of each known label. */
function fieldsIn(lines: string[]): JsonRecord {
  const fields = Object.create(null) as JsonRecord;
  for (const part of lines.map(partsOf)) if (part?.field && part.value) fields[part.field] ??= part.value;
  return fields;
}

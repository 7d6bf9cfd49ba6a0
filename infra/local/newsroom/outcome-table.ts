import { printable } from "../../say.ts";
import { displayWidth } from "./display-width.ts";
import type { Outcome } from "./outcome.ts";

/** Outcomes as lines of a table for a terminal: article, state, time, card, share page. */
export function outcomeTable(outcomes: Outcome[]): string {
  const head = ["article", "state", "time", "card", "share page"];
  const rows = [...outcomes]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.slug < b.slug ? -1 : 1))
    .map((outcome) => [
      outcome.key.replace(/^articles\//, ""),
      outcome.state,
      seconds(outcome.milliseconds),
      outcome.state === "published" ? (outcome.card ?? "") : explanation(outcome),
      outcome.url ?? "",
    ])
    .map((row) => row.map(printable));
  // A long explanation need not push the share pages of all others out of sight.
  const fitting = (column: number) => (column === 3 ? rows.filter((row) => row[4] !== "") : rows);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...fitting(column).map((row) => displayWidth(row[column] ?? ""))),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => `${cell}${" ".repeat(Math.max(0, widths[column]! - displayWidth(cell)))}`)
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** One outcome on one line, as it happens. */
export function outcomeLine(outcome: Outcome): string {
  const what = outcome.state === "published" ? (outcome.url ?? "") : explanation(outcome);
  return `${seconds(outcome.milliseconds).padStart(7)}  ${outcome.state.padEnd(9)}  ${outcome.key.replace(/^articles\//, "")}  ${what}`.trimEnd();
}

function explanation({ reason, message }: Outcome): string {
  return [reason, message].filter(Boolean).join(": ");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

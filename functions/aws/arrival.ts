import { randomUUID } from "node:crypto";

/** "Look at this key": what a message on the Arrivals queue asks for, whoever sent it. */
export interface Arrival {
  key: string;
  /** Orders the events of one key, padded for comparison as a string; null: look again, nothing new happened. */
  sequencer: string | null;
  /** Make the article anew though nothing changed: the masthead or a template did. */
  force: boolean;
}

const sequencerLength = 64;

/** Reads an S3 event as EventBridge sends it, or a request to look again. Throws on anything else: a message no one planned. */
export function readArrival(body: unknown): Arrival {
  if (isLookAgain(body)) return { key: body.lookAgain, sequencer: null, force: body.force === true };
  const { key, sequencer } = (body as ObjectEvent)?.detail?.object ?? {};
  if (typeof key !== "string" || typeof sequencer !== "string") {
    throw new Error(
      `Expected an S3 object event or a request to look again; found ${JSON.stringify(body).slice(0, 300)}.`,
    );
  }
  return { key, sequencer: comparableSequencer(sequencer), force: false };
}

export function lookAgain(key: string, force = false) {
  return { lookAgain: key, force };
}

/**
 * Sequencers are hexadecimal of varying length; the shorter is filled with zeros on its right.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function comparableSequencer(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(sequencerLength, "0");
}

/**
 * The order of another look at a key whose last event or look had this one: after it, and before any newer event. No two
 * looks have the same: of two at once, one is the later, and the other's writes are refused.
 */
export function nextLook(order: string): string {
  const [event, looks = "0"] = order.split(".");
  return [event, String(Number(looks) + 1).padStart(8, "0"), randomUUID().slice(0, 8)].join(".");
}

interface ObjectEvent {
  detail?: { object?: { key?: unknown; sequencer?: unknown } };
}

function isLookAgain(body: unknown): body is { lookAgain: string; force?: unknown } {
  return typeof (body as { lookAgain?: unknown } | null)?.lookAgain === "string";
}

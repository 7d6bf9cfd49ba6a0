import { randomUUID } from "node:crypto";

/** "Look at this key": what a message on the Arrivals queue asks for, whoever sent it. */
export interface Arrival {
  key: string;
  /** Orders the events of one key, padded for comparison as a string; null: look again, nothing new happened. */
  sequencer: string | null;
  /** Make the article anew though nothing changed: the masthead or a template did. */
  force: boolean;
  /** Of a picture whose articles are being told of it: how far that is. */
  renewal: Renewal | null;
  /** A lifecycle rule has removed a former version, or the mark of a deletion with nothing behind it: the key is as it was. */
  isCleanUp: boolean;
}

/** A picture can have more articles than one invocation has time for; the next message goes on after a slug. */
export interface Renewal {
  after: string;
  /** Of the picture, and the order of the look at it, as they were when it began. */
  etag: string | null;
  sequencer: string | null;
}

const sequencerLength = 64;

/** Reads an S3 event as EventBridge sends it, or a request to look again. Throws on anything else: a message no one planned. */
export function readArrival(body: unknown): Arrival {
  if (isLookAgain(body)) {
    const { lookAgain: key, force, renewal } = body;
    return {
      key,
      sequencer: null,
      force: force === true,
      renewal: renewal ? readRenewal(renewal) : null,
      isCleanUp: false,
    };
  }
  const { detail } = (body ?? {}) as ObjectEvent;
  const { key, sequencer, "version-id": version } = detail?.object ?? {};
  if (typeof key !== "string" || typeof sequencer !== "string") {
    throw new Error(
      `Expected an S3 object event or a request to look again; found ${JSON.stringify(body).slice(0, 300)}.`,
    );
  }
  const isCleanUp =
    detail?.reason === "Lifecycle Expiration" &&
    detail["deletion-type"] === "Permanently Deleted" &&
    // Where nothing is versioned, this is the end of the object itself.
    typeof version === "string";
  return { key, sequencer: comparableSequencer(sequencer), force: false, renewal: null, isCleanUp };
}

/** The message that has ingest-article look at a key again. `force`: what it holds is made anew also where it is as it was. */
export function lookAgain(key: string, force = false) {
  return { lookAgain: key, force };
}

/** The message that has ingest-article tell the next articles of a picture, from where the last run ended. */
export function goOnRenewing(pictureKey: string, renewal: Renewal) {
  return { lookAgain: pictureKey, renewal };
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

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
interface ObjectEvent {
  detail?: {
    object?: { key?: unknown; sequencer?: unknown; "version-id"?: unknown };
    reason?: unknown;
    "deletion-type"?: unknown;
  };
}

function readRenewal(renewal: unknown): Renewal {
  const { after, etag, sequencer } = renewal as Record<keyof Renewal, unknown>;
  const isText = (value: unknown) => typeof value === "string";
  const isTextOrNull = (value: unknown) => value === null || isText(value);
  if (isText(after) && isTextOrNull(etag) && isTextOrNull(sequencer)) return renewal as Renewal;
  throw new Error(
    `Expected how far a renewal is: after, etag and sequencer; found ${JSON.stringify(renewal).slice(0, 300)}.`,
  );
}

function isLookAgain(body: unknown): body is { lookAgain: string; force?: unknown; renewal?: unknown } {
  return typeof (body as { lookAgain?: unknown } | null)?.lookAgain === "string";
}

import { Rejection } from "./rejection.ts";

/**
 * The instant, in ISO 8601, at which an article's embargo ended. Throws `embargoed` before; a day without an hour begins at
 * midnight UTC. Words that name no time are an embargo for as long as they stand. `now` is null where no clock is given, and then
 * nothing is held back.
 */
export function refuseEmbargo(embargo: string | null, now: Date | null): string | null {
  if (!embargo || !now) return null;
  const until = /^\d{4}-\d\d-\d\d/.test(embargo) ? Date.parse(embargo) : Number.NaN;
  if (Number.isNaN(until))
    throw new Rejection(
      "embargoed",
      `The text says “${embargo.slice(0, 80)}”, and no full date to wait for was found in it: write the day as 2031-05-04, or 2031-05-04T18:00Z, and it is published by itself then; or take that line out and upload it again when it may be published.`,
    );
  if (until > now.getTime())
    throw new Rejection(
      "embargoed",
      `The article may not be published before ${embargo}, and is published by itself then${/-12:00$/.test(embargo) ? " (an hour without a zone is waited for until it has come everywhere)" : ""}: to have it sooner, change that date and upload it again.`,
      new Date(until).toISOString(),
    );
  return new Date(until).toISOString();
}

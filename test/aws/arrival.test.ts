import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableSequencer, goOnRenewing, lookAgain, readArrival } from "../../functions/aws/arrival.ts";

const uploaded = {
  version: "0",
  id: "2d4eba74-fd51-3966-4bfa-b013c9da8ff1",
  "detail-type": "Object Created",
  source: "aws.s3",
  account: "123456789012",
  time: "2026-11-13T23:00:59Z",
  region: "eu-west-1",
  resources: ["arn:aws:s3:::inbox"],
  detail: {
    version: "0",
    bucket: { name: "inbox" },
    object: {
      key: "articles/2026/Chinas Call+1.md",
      size: 5,
      etag: "b57f9512698f4b09e608f4f2a65852e5",
      "version-id": "96_fB8MBdzPhMNu.Kyh8eNAcHeJGwKaJ",
      sequencer: "0062E99A88DC407460",
    },
    "request-id": "N4N7GDK58NMKJ12R",
    requester: "123456789012",
    "source-ip-address": "1.2.3.4",
    reason: "PutObject",
  },
};

describe("an arrival", () => {
  it("takes the key of an S3 event from EventBridge as it is, without decoding", () => {
    expect(readArrival(uploaded)).toMatchObject({ key: "articles/2026/Chinas Call+1.md", force: false });
  });

  it("reads a request to look again, which has no place in the order of events", () => {
    expect(readArrival(lookAgain("articles/a.txt", true))).toEqual({
      key: "articles/a.txt",
      sequencer: null,
      force: true,
      renewal: null,
      isCleanUp: false,
    });
  });

  it("is a mere clean-up where a lifecycle rule removes a former version, and in no other case", () => {
    const { size: _size, ...object } = uploaded.detail.object;
    const removed = (change: object, of: object = object) => ({
      ...uploaded,
      "detail-type": "Object Deleted",
      detail: { ...uploaded.detail, object: of, reason: "Lifecycle Expiration", ...change },
    });
    const forGood = { "deletion-type": "Permanently Deleted" };
    const { "version-id": _version, ...unversioned } = object;
    expect(readArrival(removed(forGood)).isCleanUp).toBe(true);
    // The newest version gives way to a delete marker; somebody removes a delete marker, which brings the object back.
    expect(readArrival(removed({ "deletion-type": "Delete Marker Created" })).isCleanUp).toBe(false);
    expect(readArrival(removed({ ...forGood, reason: "DeleteObject" })).isCleanUp).toBe(false);
    expect(readArrival(removed(forGood, unversioned)).isCleanUp).toBe(false);
    expect(readArrival(uploaded).isCleanUp).toBe(false);
  });

  it("reads how far the articles of a picture have been told of it", () => {
    const renewal = { after: "tide", etag: null, sequencer: comparableSequencer("10") };
    const message = JSON.parse(JSON.stringify(goOnRenewing("articles/pier.jpg", renewal)));
    expect(readArrival(message)).toMatchObject({ key: "articles/pier.jpg", renewal });
    for (const broken of [{}, 5, { ...renewal, after: null }])
      expect(() => readArrival({ ...message, renewal: broken })).toThrow(/Expected how far a renewal is/);
  });

  it.each([null, 1, "x", {}, { detail: {} }, { detail: { object: { key: "a" } } }, { lookAgain: 5 }])(
    "refuses %j, so that the message ends where an operator sees it",
    (body) => {
      expect(() => readArrival(body)).toThrow("Expected an S3 object event");
    },
  );
});

describe("sequencers", () => {
  it("are compared as if the shorter had zeros on its right", () => {
    expect(comparableSequencer("0055AED6DCD90281E6") > comparableSequencer("0055AED6DCD90281E5")).toBe(true);
    expect(comparableSequencer("0055AED6DCD9028") < comparableSequencer("0055AED6DCD90281")).toBe(true);
    expect(comparableSequencer("9") > comparableSequencer("0055AED6DCD90281E5")).toBe(true);
    expect(comparableSequencer("ab") > comparableSequencer("AA")).toBe(true);
  });

  it("of any length are ordered as their digits are, read as fractions", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789ABCDEF"), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const fraction = (hex: string) => Number.parseInt(hex.padEnd(14, "0"), 16);
        const [x, y] = [comparableSequencer(a), comparableSequencer(b)];
        const [m, n] = [fraction(a.slice(0, 13)), fraction(b.slice(0, 13))];
        if (m !== n) expect(x < y).toBe(m < n);
      }),
      { seed: 1 },
    );
  });
});

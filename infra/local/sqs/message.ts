export interface MessageAttribute {
  DataType: string;
  StringValue?: string;
  BinaryValue?: string;
}

/** A message with where it stands in its queue. Times in milliseconds since 1970. */
export interface Message {
  /** Order in the queue. */
  sequence: number;
  id: string;
  body: string;
  attributes: Record<string, MessageAttribute>;
  group?: string;
  deduplication?: string;
  sent: number;
  firstReceived?: number;
  /** Handed out so many times. */
  receives: number;
  /** Not to be handed out before. */
  visible: number;
  /** Of the last time that it was handed out. */
  receipt?: string;
  /** Set on a message in a DLQ: the queue that it came from. */
  sourceArn?: string;
}

/** What is wrong with a value: the end of a sentence that starts with the field's name; null: nothing. */
type Complaint = string | null;

/** Reads one object of the masthead field by field and keeps every complaint, so that an editor mends them in one go. */
export class FieldReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #path: string;
  readonly #complaints: string[];
  /** Of what is no object, no field is missing. */
  readonly #isObject: boolean;

  constructor(value: unknown, path: string, allowed: readonly string[], complaints: string[]) {
    this.#path = path;
    this.#complaints = complaints;
    const entries = isRecord(value) ? Object.entries(value) : [];
    this.#isObject = isRecord(value);
    if (!this.#isObject) {
      complaints.push(
        `${path ? `\`${path}\`` : "The masthead"} is ${shown(value)}; expected an object with ${listed(allowed)}.`,
      );
    }
    for (const [name] of entries.filter(([name]) => !allowed.includes(name))) {
      complaints.push(
        `${this.#named(name)} is not a field of the masthead; allowed here are ${listed(allowed)}.`,
      );
    }
    // A Map keeps `__proto__` and `constructor` from meaning anything.
    this.#fields = new Map(entries);
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** The value as it stands, for a reader of its own. */
  raw(name: string): unknown {
    return this.#fields.get(name);
  }

  text(name: string, check: (value: string) => Complaint): string {
    const value = this.raw(name);
    const complaint = typeof value === "string" ? check(value) : "expected text in quotation marks";
    if (complaint) this.complain(name, complaint);
    return typeof value === "string" ? value : "";
  }

  /** Null where the field is absent or null. */
  textOrNull(name: string, check: (value: string) => Complaint): string | null {
    return (this.raw(name) ?? null) === null ? null : this.text(name, check);
  }

  /** Distinct texts; empty where the field is absent. */
  texts(name: string, atMost: number, check: (value: string) => Complaint): string[] {
    if (!this.has(name)) return [];
    const value = this.raw(name);
    if (!Array.isArray(value) || value.length > atMost) {
      this.complain(name, `expected a list of at most ${atMost}`);
      return [];
    }
    for (const [at, item] of value.entries()) {
      const complaint =
        typeof item !== "string"
          ? "expected text in quotation marks"
          : value.indexOf(item) < at
            ? "it stands in the list twice"
            : check(item);
      if (complaint) {
        this.#complaints.push(`${this.#named(`${name}[${at}]`)} is ${shown(item)}; ${complaint}.`);
      }
    }
    return value.filter((item) => typeof item === "string");
  }

  complain(name: string, complaint: string): void {
    if (!this.#isObject) return;
    const found = this.has(name) ? `is ${shown(this.raw(name))}` : "is missing";
    this.#complaints.push(`${this.#named(name)} ${found}; ${complaint}.`);
  }

  #named(name: string): string {
    return `\`${this.#path ? `${this.#path}.` : ""}${clipped(name, 60)}\``;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return "an object";
  return clipped(JSON.stringify(value), 60);
}

/** Short enough for one line of a log, with nothing in it that moves the cursor or turns the line around. */
function clipped(text: string, length: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

/** Names as an error message lists them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import { asRecord, type JsonRecord } from "../json-values.ts";
import { Rejection } from "../rejection.ts";

export interface FrontMatter {
  fields: JsonRecord;
  body: string;
}

const longest = 100_000;
const pelicanField =
  /^(?:title|date|modified|category|tags|keywords|slug|authors?|summary|description|lang|status|subtitle|image|url|draft|publishdate|author_name|headline|kicker|standfirst):\s*\S/i;

/**
 * Front matter in YAML (`---`, which Hexo lets begin without a line of its own), TOML (`+++`), JSON (`{`), Nikola's comment or Pelican's
 * bare headers, and the text below. A mistake that people make is read as meant; nothing in it runs. Throws `bad-front-matter` for
 * other languages and broken TOML or JSON.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const source = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+(?=---\n|\+\+\+\n)/, "");
  const fence = /^(---|\+\+\+)([a-z]*)[ \t]*\n/i.exec(source);
  if (fence) return fenced(source, fence);
  if (/^\{\s*\n?\s*"/.test(source)) return leadingJson(source);
  const nikola = /^(?:<!--[ \t]*\n)?((?:\.\. [a-z_]+:.*\n){2,50})(?:[ \t]*-->)?/i.exec(source);
  if (nikola && /^\.\. title:/im.test(nikola[1]!))
    return {
      fields: readLines(nikola[1]!.replace(/^\.\. /gm, "").replace(/ UTC(?=[+-])/g, "")),
      body: source.slice(nikola[0].length),
    };
  const unopened = /^(?:[A-Za-z][\w.-]*:(?:[ \t].*)?\n|[ \t]+\S.*\n|- .*\n){1,200}---[ \t]*\n/.exec(
    source,
  )?.[0];
  if (unopened && /^title:/im.test(unopened)) return fenced(`---\n${source}`, /^(---)()\n/.exec("---\n")!);
  if (/^title:\s*\S/i.test(source) || pelicanField.test(source)) return bareHeaders(source);
  return { fields: {}, body: source };
}

function fenced(source: string, [whole, mark, language]: RegExpExecArray): FrontMatter {
  if (/^(?:js|javascript|coffee|ts|cson)$/i.test(language ?? "")) {
    throw new Rejection(
      "bad-front-matter",
      `The front matter is code (\`---${language}\`), which is never run: write it as YAML between two lines of \`---\`.`,
    );
  }
  const toml = mark === "+++" || /^toml$/i.test(language ?? "");
  const start = whole!.length;
  const close = new RegExp(mark === "+++" ? "^\\+\\+\\+[ \\t]*$" : "^(?:---|\\.\\.\\.)[ \\t]*$", "m").exec(
    source.slice(start, start + longest),
  );
  const end = close ? start + close.index : unterminated(source, start);
  if (end === null) return { fields: {}, body: source };
  const raw = source.slice(start, end);
  const body = close ? source.slice(end + close[0].length) : source.slice(end);
  if (/^json$/i.test(language ?? "")) return { fields: readJson(raw), body };
  return { fields: toml ? readToml(raw) : readYaml(raw), body };
}

/** No closing line: the front matter ends at the first line that is no field, when at least one is. */
function unterminated(source: string, start: number): number | null {
  const lines = source.slice(start, start + longest).split("\n");
  const count = lines.findIndex((line) => !/^[\w-]+\s*[:=](?:\s|$)|^\s+\S|^-\s/.test(line));
  const fields = count < 0 ? lines.length : count;
  return fields === 0 ? null : start + lines.slice(0, fields).join("\n").length;
}

const readYaml = (raw: string): JsonRecord =>
  parsedYaml(raw) ?? parsedYaml(raw.replace(colonWithin, quoted)) ?? readLines(raw);

/** "title: Board votes: dredge now": a value with a colon of its own, and a blank behind it, which YAML takes for another field. */
const colonWithin =
  /^([ ]{0,8}(?:-[ ])?[A-Za-z_][\w.-]{0,40}:[ \t]+)(?=\S)(?!["'[{|>&*!#])(.*\S:[ \t]+\S.*)$/gm;

const quoted = (_: string, field: string, value: string): string =>
  `${field}"${value
    .replace(/\s#\s.*$/, "")
    .trimEnd()
    .replace(/["\\]/g, "\\$&")}"`;

function parsedYaml(raw: string): JsonRecord | null {
  try {
    const document = parseDocument(raw, {
      schema: "failsafe",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
      strict: false,
    });
    if (document.errors.length === 0) {
      const value = document.toJS({ maxAliasCount: 50 }) as unknown;
      if (value === null || value === "") return {};
      const record = asRecord(value);
      if (record) return record;
    }
  } catch {
    // Too many aliases, or nested too deep: the plain fields are still to be had line by line.
  }
  return null;
}

/** `key: value` line by line, for YAML with an unquoted colon, a tab or a stray quote; lists as `- item` lines. */
function readLines(raw: string): JsonRecord {
  const fields: JsonRecord = Object.create(null) as JsonRecord;
  let list: string | null = null;
  for (const line of raw.split("\n").slice(0, 500)) {
    const field = /^([A-Za-z_][\w.-]*)\s*:\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (field) {
      const value = unquote(field[2]!);
      list = value === "" ? field[1]! : null;
      fields[field[1]!] = flowList(value) ?? value;
    } else if (item && list) {
      const sofar = fields[list];
      fields[list] = [...(Array.isArray(sofar) ? sofar : []), unquote(item[1]!)];
    } else if (/^\s+\S/.test(line) && list && fields[list] === "") {
      fields[list] = line.trim();
    }
  }
  return fields;
}

function flowList(value: string): string[] | null {
  return /^\[.*\]$/.test(value) ? value.slice(1, -1).split(",").map(unquote).filter(Boolean) : null;
}

/** Without the marks around a value that holds others of their kind ("He said "no""), unless the first of these ends what it began with ("Yes" and "no"). */
function unquote(value: string): string {
  const text = value.replace(/\s#\s.*$/, "").trim();
  const [, mark, inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
  if (mark === undefined || inner === undefined) return text.replace(/^["'](?=[^"']*$)/, "").trim();
  const plain = inner.replaceAll(`\\${mark}`, "\u0001");
  const next = plain.indexOf(mark);
  const isEnd = next > 0 && /\S/.test(plain[next - 1]!) && /[\s,.;:!?)]/.test(plain[next + 1] ?? " ");
  return isEnd ? text : plain.replaceAll("\u0001", mark);
}

function readToml(raw: string): JsonRecord {
  try {
    return parseToml(raw) as JsonRecord;
  } catch (problem) {
    const loose = readLines(raw.replace(/^([\w-]+)\s*=\s*/gm, "$1: "));
    if (Object.keys(loose).some((key) => /^title$/i.test(key))) return loose;
    throw new Rejection(
      "bad-front-matter",
      `The TOML front matter can't be read (${firstLine(problem)}): correct it, or write it as YAML between lines of \`---\`.`,
    );
  }
}

function readJson(raw: string): JsonRecord {
  try {
    return asRecord(JSON.parse(raw)) ?? {};
  } catch (problem) {
    throw new Rejection(
      "bad-front-matter",
      `The JSON front matter can't be read (${firstLine(problem)}): correct it, or write it as YAML between lines of \`---\`.`,
    );
  }
}

function leadingJson(source: string): FrontMatter {
  const end = endOfObject(source);
  if (end === null) return { fields: {}, body: source };
  return { fields: readJson(source.slice(0, end)), body: source.slice(end) };
}

function endOfObject(source: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < Math.min(source.length, longest); index++) {
    const character = source[index];
    if (quoted) {
      if (character === "\\") index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return index + 1;
  }
  return null;
}

function bareHeaders(source: string): FrontMatter {
  const lines = source.split("\n");
  const count = lines.findIndex((line) => !/^[A-Za-z][\w -]{0,30}:\s*\S/.test(line) && !/^\s+\S/.test(line));
  const headers = count < 0 ? lines.length : count;
  const known = lines.slice(0, headers).filter((line) => pelicanField.test(line)).length;
  if (known < 2 || (count >= 0 && lines[count]!.trim() !== "")) return { fields: {}, body: source };
  return { fields: readLines(lines.slice(0, headers).join("\n")), body: lines.slice(headers).join("\n") };
}

const firstLine = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).split("\n")[0]!.slice(0, 120);

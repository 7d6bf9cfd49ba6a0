import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";

/** The posts of a Ghost export (its database's tables) or of an answer of Ghost's APIs, each with its authors and tags; null for any other record. */
export function ghostPosts(record: JsonRecord | null): JsonRecord[] | null {
  const data = asRecord(asRecord(asList(record?.db)[0])?.data) ?? asRecord(record?.data) ?? record;
  if (!data || !Array.isArray(data.posts)) return null;
  const users = namesIn(data.users);
  const authors = linked(data.posts_authors, "author_id", users);
  const tags = linked(data.posts_tags, "tag_id", namesIn(data.tags));
  return data.posts
    .map(asRecord)
    .filter((post) => post !== null && post.type !== "page" && !isSet(post.page))
    .map((post) => withNames(post as JsonRecord, users, authors, tags));
}

const isSet = (value: unknown): boolean => value === true || value === 1;

function withNames(
  post: JsonRecord,
  users: Map<string, string>,
  authors: Map<string, string[]>,
  tags: Map<string, string[]>,
): JsonRecord {
  const id = asText(post.id) ?? "";
  return {
    ...post,
    authors:
      post.authors ?? authors.get(id) ?? post.primary_author ?? users.get(asText(post.author_id) ?? ""),
    tags: post.tags ?? (tags.get(id) ?? []).filter((tag) => !tag.startsWith("#")),
    description: firstText(post, "custom_excerpt", "meta_description", "excerpt"),
    // An export has its own site's address as a placeholder.
    image: /^https?:/.test(asText(post.feature_image) ?? "") ? post.feature_image : null,
    body_html: firstText(post, "html", "plaintext"),
  };
}

/** Of one table. */
const mostRows = 20_000;

const rowsOf = (table: unknown): JsonRecord[] =>
  asList(table)
    .slice(0, mostRows)
    .map(asRecord)
    .filter((row) => row !== null);

const namesIn = (table: unknown): Map<string, string> =>
  new Map(
    rowsOf(table).flatMap((row) => {
      const name = firstText(row, "name");
      return name ? [[asText(row.id) ?? "", name] as const] : [];
    }),
  );

/** Names by the posts that a table links them to, in its order. */
function linked(table: unknown, field: string, names: Map<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const order = (row: JsonRecord): number => Number(asText(row.sort_order) ?? 0);
  for (const row of rowsOf(table).sort((a, b) => order(a) - order(b))) {
    const post = asText(row.post_id) ?? "";
    const name = names.get(asText(row[field]) ?? "");
    const before = found.get(post);
    if (name && before) before.push(name);
    else if (name) found.set(post, [name]);
  }
  return found;
}

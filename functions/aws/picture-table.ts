import { table } from "./table.ts";

/** The rows of pictures in the inbox: which articles asked for each, whether it was there or not. */
export function pictureTable(name: string) {
  const rows = table(name);
  const slugOf = (key: string) => `picture#${key}`;

  return {
    /** To be noted before the picture is read: one that comes a moment later then finds who wants it. */
    async noteUse(pictureKey: string, articleKey: string) {
      await rows.change(slugOf(pictureKey), { add: { users: [articleKey] } });
    },

    /** Inbox keys of the articles that have ever asked for it. */
    async users(pictureKey: string): Promise<string[]> {
      const users = (await rows.read(slugOf(pictureKey)))?.users;
      return users instanceof Set ? [...(users as Set<string>)] : [];
    },
  };
}

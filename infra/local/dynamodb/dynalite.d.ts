declare module "dynalite" {
  import type { Server } from "node:http";

  /** Without a path, the tables are in memory. */
  function dynalite(options: { path?: string; createTableMs?: number }): Server;
  export = dynalite;
}

/**
 * For `node --import`: has Node keep what it compiled of a command's code, and of TypeScript what it made of that. Without it,
 * this is most of what a short command does. JavaScript, since it comes before.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../.standfirst/compiled", import.meta.url)));

import { defaultContent, defaultPort, defaultState, type StartOptions } from "./start-options.ts";

/** What a person types to watch as `options` says, beside what runs already. */
export function startCommand({ content, port, state, origin, isFresh, isVerbose }: StartOptions): string {
  const words = [
    content === defaultContent ? [] : ["--content", content],
    port === defaultPort ? [] : ["--port", String(port)],
    state === defaultState ? [] : ["--state", state],
    origin === undefined ? [] : ["--origin", origin],
    isFresh ? ["--fresh"] : [],
    isVerbose ? ["--verbose"] : [],
  ].flat();
  return ["npm start --", ...words.map(quoted)].join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

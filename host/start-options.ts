import { parseArgs } from "node:util";

/** What `npm start` may be told. */
export type StartOptions = {
  readonly port: number;
  /** The day on which the samples are opened; null is today. */
  readonly today: string | null;
};

const usualPort = 8017;

const usage =
  "npm start -- [--port N] [--today YYYY-MM-DD]\n" +
  "  --port N            port of the local address (8017, or a free one when that is taken)\n" +
  "  --today YYYY-MM-DD  the day on which the samples are opened (today)";

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

const read = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: { port: { type: "string" }, today: { type: "string" } },
  }).values;

/** Reads the arguments, or says in one sentence why they cannot be used. */
export function startOptions(args: readonly string[]): StartOptions | { readonly refused: string } {
  let given: ReturnType<typeof read>;
  try {
    given = read(args);
  } catch (error) {
    return { refused: `${(error as Error).message}\n${usage}` };
  }
  const { port = String(usualPort), today = null } = given;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { refused: `--port: "${port}" is no port number.\n${usage}` };
  if (today !== null && !isDay(today))
    return { refused: `--today: "${today}" is no day such as 2026-03-20.\n${usage}` };
  return { port: Number(port), today };
}

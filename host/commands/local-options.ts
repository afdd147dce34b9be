import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { failureKinds, type Mishaps } from "../execution/call-log.ts";
import type { Edition } from "../account.ts";
import {
  answerTexts,
  civilDay,
  dayTime,
  fileBytes,
  jsonObject,
  locale,
  oneOf,
  timeZone,
  wholeNumber,
  type CivilDay,
  type DayTime,
} from "./option-values.ts";
import { UnusableInput } from "./unusable-input.ts";

const jobs = ["inspect", "refresh", "remind", "statements", "all"] as const;

/** What `npm run local` is asked to do. */
export type Job = (typeof jobs)[number];

/** The command line of `npm run local`, checked. */
export type LocalOptions = {
  readonly file: string;
  readonly fileContent: Buffer;
  readonly job: Job;
  /** Null: the machine's own day. */
  readonly today: CivilDay | null;
  readonly time: DayTime;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly sheet: string | null;
  readonly plan: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly edition: Edition;
  readonly stateFolder: string | null;
  readonly isListConfirmed: boolean;
  readonly outFolder: string;
  readonly isJson: boolean;
  readonly quota: number;
  readonly mishaps: Mishaps;
  readonly keepWrites: boolean;
};

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const specification = {
  do: text,
  today: text,
  time: text,
  timezone: text,
  locale: text,
  sheet: text,
  plan: text,
  settings: text,
  answers: text,
  edition: text,
  state: text,
  unconfirmed: flag,
  out: text,
  json: flag,
  quota: text,
  "service-latency": text,
  "kill-at": text,
  "keep-writes": flag,
  "fail-at": text,
  "fail-with": text,
} as const;

const split = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: specification, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split(/\.\s|\n/);
    throw new UnusableInput(`${sentence.replace(/\.$/, "")}.`);
  }
};

type Values = ReturnType<typeof split>["values"];

/** The value read by `read`, or null when the option was not given. */
const given = <T>(
  values: Values,
  name: keyof Values,
  read: (option: string, value: string) => T,
): T | null => {
  const value = values[name];
  return typeof value === "string" ? read(`--${name}`, value) : null;
};

const mishapsOf = (values: Values): Mishaps => {
  const fromOne = (option: string, value: string) => wholeNumber(option, value, 1);
  const fromNone = (option: string, value: string) => wholeNumber(option, value, 0);
  const kind = (option: string, value: string) => oneOf(option, value, failureKinds);
  return {
    latencyMs: given(values, "service-latency", fromNone) ?? 0,
    killAt: given(values, "kill-at", fromOne),
    failAt: given(values, "fail-at", fromOne),
    failWith: given(values, "fail-with", kind) ?? "server",
  };
};

const onlyFile = (positionals: readonly string[], base: string): string => {
  const [file, extra] = positionals;
  if (file === undefined)
    throw new UnusableInput("Name the workbook: npm run local -- FILE [options].");
  if (extra !== undefined)
    throw new UnusableInput(`One FILE at a time: "${extra}" is one too many.`);
  return resolve(base, file);
};

const placesOf = (values: Values, file: string, base: string) => {
  const path = (_option: string, value: string) => resolve(base, value);
  const withoutEnding = file.slice(0, file.length - extname(file).length);
  return {
    outFolder: given(values, "out", path) ?? `${withoutEnding}-cobralo`,
    stateFolder: given(values, "state", path),
  };
};

const workbookOptions = (values: Values) => ({
  today: given(values, "today", civilDay),
  time: given(values, "time", dayTime) ?? { hour: 10, minute: 0 },
  timeZone: given(values, "timezone", timeZone),
  locale: given(values, "locale", locale),
  sheet: values.sheet ?? null,
  plan:
    given(values, "plan", (option, value) =>
      oneOf(option, value, ["suave", "normal", "intensivo"]),
    ) ?? "normal",
});

/**
 * Reads the command line of `npm run local`; files are looked for from `base`.
 *
 * @throws UnusableInput with one sentence about the first thing that is wrong.
 */
export const localOptions = (args: readonly string[], base: string): LocalOptions => {
  const { values, positionals } = split(args);
  const file = onlyFile(positionals, base);
  const object = (option: string, value: string) => jsonObject(option, resolve(base, value));
  const answers = (option: string, value: string) => answerTexts(option, resolve(base, value));
  const editions = (option: string, value: string): Edition =>
    oneOf(option, value, ["own", "marketplace"]);
  return {
    file,
    fileContent: fileBytes("FILE", file),
    job: given(values, "do", (option, value) => oneOf(option, value, jobs)) ?? "all",
    ...workbookOptions(values),
    settings: given(values, "settings", object) ?? {},
    answers: given(values, "answers", answers) ?? {},
    edition: given(values, "edition", editions) ?? "own",
    isListConfirmed: values.unconfirmed !== true,
    ...placesOf(values, file, base),
    isJson: values.json === true,
    quota: given(values, "quota", (option, value) => wholeNumber(option, value, 0)) ?? 100,
    mishaps: mishapsOf(values),
    keepWrites: values["keep-writes"] === true,
  };
};

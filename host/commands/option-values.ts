import { existsSync, readFileSync, statSync } from "node:fs";
import { isTimeZone } from "../execution/time-zone.ts";
import { UnusableInput } from "./unusable-input.ts";

/** A civil day and time as given on the command line. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Hour and minute of the day. */
export type DayTime = { readonly hour: number; readonly minute: number };

/** `YYYY-MM-DD` of a day that exists. */
export const civilDay = (option: string, text: string): CivilDay => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year = 0, month = 0, day = 0] = (match ?? []).slice(1).map(Number);
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (match === null || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day)
    throw new UnusableInput(`${option} needs a day as YYYY-MM-DD, not "${text}".`);
  return { year, month, day };
};

/** `HH:MM` of a 24-hour day. */
export const dayTime = (option: string, text: string): DayTime => {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  const [hour = 99, minute = 99] = (match ?? []).slice(1).map(Number);
  if (hour > 23 || minute > 59)
    throw new UnusableInput(`${option} needs a time as HH:MM, not "${text}".`);
  return { hour, minute };
};

/** A whole number that is not below `least`. */
export const wholeNumber = (option: string, text: string, least: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || !Number.isSafeInteger(value))
    throw new UnusableInput(
      `${option} needs a whole number from ${String(least)} up, not "${text}".`,
    );
  return value;
};

/** One of some words. */
export const oneOf = <Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): Word => {
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new UnusableInput(`${option} needs one of ${words.join(", ")}, not "${text}".`);
  return found;
};

/** A zone name such as `Europe/Madrid`. */
export const timeZone = (option: string, text: string): string => {
  if (!isTimeZone(text))
    throw new UnusableInput(`${option} needs a time zone such as Europe/Madrid, not "${text}".`);
  return text;
};

/** A locale such as `es_ES`; a hyphen will do. */
export const locale = (option: string, text: string): string => {
  if (!/^[a-z]{2,3}(?:[_-][A-Za-z]{2}|[_-]\d{3})?$/.test(text))
    throw new UnusableInput(`${option} needs a locale such as es_ES, not "${text}".`);
  return text.replace("-", "_");
};

/** The bytes of a file that must be there. */
export const fileBytes = (option: string, path: string): Buffer => {
  if (!existsSync(path)) throw new UnusableInput(`${option}: there is no file ${path}.`);
  if (!statSync(path).isFile()) throw new UnusableInput(`${option}: ${path} is not a file.`);
  return readFileSync(path);
};

/** A JSON object from a file. */
export const jsonObject = (option: string, path: string): Readonly<Record<string, unknown>> => {
  const text = fileBytes(option, path)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnusableInput(`${option}: ${path} is not JSON (${(error as Error).message}).`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UnusableInput(`${option}: ${path} must hold one JSON object.`);
  return value as Readonly<Record<string, unknown>>;
};

/** Answers by question id, each a text; a number is taken as written, a list of columns as `A+B`. */
export const answerTexts = (option: string, path: string): Readonly<Record<string, string>> => {
  const entries = Object.entries(jsonObject(option, path)).map(([id, answer]) => {
    const parts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    if (!parts.every((part) => typeof part === "string" || typeof part === "number"))
      throw new UnusableInput(
        `${option}: the answer to "${id}" must be a text, not ${JSON.stringify(answer)}.`,
      );
    return [id, parts.map(String).join("+")] as const;
  });
  return Object.fromEntries(entries);
};

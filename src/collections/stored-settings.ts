import type { Answers, Finding } from "../workbook/finding.ts";
import type { StoredValues } from "./long-value.ts";
import { readSettings } from "./read-settings.ts";
import type { Settings } from "./settings.ts";
import { stoppedUntilKey } from "./sending-state.ts";
import { parseIsoDay } from "../receivables/calendar.ts";

const settingsKey = "settings";
const answersKey = "answers";

/** What the owner has set and answered, as the document store holds it. */
export type OwnersWord = {
  readonly settings: Settings;
  readonly answers: Answers;
  /** The settings as given, without defaults: what is written back. */
  readonly given: { readonly [name: string]: unknown };
  readonly findings: readonly Finding[];
};

/** Reads settings and answers out of the store's values; what is missing or broken has its default. */
export function ownersWord(values: StoredValues, locale: string): OwnersWord {
  const given = jsonObject(values[settingsKey]);
  const { settings, findings } = readSettings(given, locale);
  const stoppedUntil = parseIsoDay(values[stoppedUntilKey] ?? "") ?? settings.stoppedUntil;
  return {
    settings: { ...settings, stoppedUntil },
    answers: textsOnly(jsonObject(values[answersKey])),
    given,
    findings,
  };
}

/** The store's values after these settings and answers were added to those before; null takes one back. */
export function ownersWordValues(
  before: OwnersWord,
  settings: { readonly [name: string]: unknown },
  answers: { readonly [questionId: string]: string | null },
): StoredValues {
  return {
    [settingsKey]: JSON.stringify(merged(before.given, settings)),
    [answersKey]: JSON.stringify(merged(before.answers, answers)),
  };
}

function merged(
  before: { readonly [name: string]: unknown },
  added: { readonly [name: string]: unknown },
): { readonly [name: string]: unknown } {
  const entries = Object.entries({ ...before, ...added });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function jsonObject(text: string | undefined): { readonly [name: string]: unknown } {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as { readonly [name: string]: unknown })
      : {};
  } catch {
    return {};
  }
}

function textsOnly(values: { readonly [name: string]: unknown }): Answers {
  const texts = Object.entries(values).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Answers;
}

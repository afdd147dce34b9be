import type { Answers, Finding } from "../workbook/finding.ts";
import { splitLongValue, type StoredValues } from "./long-value.ts";
import { readSettings } from "./read-settings.ts";
import type { Settings } from "./settings.ts";
import { stoppedUntilKey } from "./sending-state.ts";
import { settingsKey, storedObject } from "./stored-object.ts";
import { parseIsoDay } from "../receivables/calendar.ts";

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
  const given = storedObject(settingsKey, values);
  const answers = storedObject(answersKey, values);
  const { settings, findings } = readSettings(given ?? {}, locale);
  const stoppedUntil = parseIsoDay(values[stoppedUntilKey] ?? "") ?? settings.stoppedUntil;
  return {
    settings: { ...settings, stoppedUntil },
    answers: textsOnly(answers ?? {}),
    given: given ?? {},
    findings: [
      ...findings,
      ...(given === null ? [unreadable(settingsKey)] : []),
      ...(answers === null ? [unreadable(answersKey)] : []),
    ],
  };
}

/** The store's values after these settings and answers were added to those before; null takes one back. */
export function ownersWordValues(
  before: OwnersWord,
  settings: { readonly [name: string]: unknown },
  answers: { readonly [questionId: string]: string | null },
): StoredValues {
  return {
    ...splitLongValue(settingsKey, JSON.stringify(merged(before.given, settings))),
    ...splitLongValue(answersKey, JSON.stringify(merged(before.answers, answers))),
  };
}

function merged(
  before: { readonly [name: string]: unknown },
  added: { readonly [name: string]: unknown },
): { readonly [name: string]: unknown } {
  const entries = Object.entries({ ...before, ...added });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** Nothing is sent then, since the confirmation of the list is lost too. */
const unreadable = (place: string): Finding => ({
  code: "storedWordUnreadable",
  place,
  values: { setting: place },
});

function textsOnly(values: { readonly [name: string]: unknown }): Answers {
  const texts = Object.entries(values).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Answers;
}

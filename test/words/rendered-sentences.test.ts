import { describe, expect, test } from "@jest/globals";
import { phrases } from "../../src/collections/wording/phrases.ts";
import { filledSentence } from "../../src/collections/wording/sentence.ts";
import type { SentenceText } from "../../src/collections/wording/sentence-text.ts";
import type { Values } from "../../src/collections/wording/slot-formats.ts";
import type { Voice } from "../../src/collections/wording/voice.ts";
import { day } from "../builders/receivables.ts";
import { complaintsAbout, finishedText } from "./all-rules.ts";
import { exportsOf, wordingFiles } from "./wording-files.ts";

const asOf = day("2026-03-20");
const voices: readonly Voice[] = [
  { language: "es", country: "ES", asOf },
  { language: "en", country: "GB", asOf },
];

/** Every sentence with slots in the wording of the verbs, by file and code. */
const sentenceTexts: (readonly [string, SentenceText])[] = [];
// What a setting takes is said as it is; sentences.ts gathers the others.
const isOfVerbs = (file: string) =>
  file.startsWith("src/collections/wording/") && !/\/(sentences|word-choices)\.ts$/.test(file);
for (const file of wordingFiles().filter(isOfVerbs))
  sentenceTexts.push(...textsIn(await exportsOf(file), file.replace(/^.*\//, "")));

function textsIn(value: unknown, place: string): readonly (readonly [string, SentenceText])[] {
  if (typeof value !== "object" || value === null) return [];
  const { es, en } = value as { es?: unknown; en?: unknown };
  if (typeof es === "string" && typeof en === "string")
    return es.includes("{") && !place.includes(" phrases.") ? [[place, { es, en }]] : [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${place} ${name}`));
}

/** A value of the kind that each slot's format shows; where a slot is counted or bare, the number. */
function valuesFor(text: string, count: number): Values {
  const shared = Object.values(phrases).flatMap(({ es, en }) => [es, en]);
  const whole = [...shared.filter((phrase) => typeof phrase === "string"), text].join(" ");
  const values: { [name: string]: number | string | readonly string[] } = {
    dueOn: asOf + 3,
    invoices: count,
    days: count,
    firstRow: "3",
  };
  for (const [, name = "", format = ""] of whole.matchAll(/\{(\w+)(?::(\w+))?\}/g))
    values[name] = valueOf(format, count);
  return values;
}

function valueOf(format: string, count: number): number | string | readonly string[] {
  const list = Array.from({ length: Math.max(1, count) }, (_, n) => `F-${n + 1}`);
  const byFormat: { readonly [format: string]: number | string | readonly string[] } = {
    day: asOf + count,
    weekday: asOf + count,
    written: "2026-01-29",
    question: "dateOrder:C",
    plan: "normal",
    spoken: "es",
    time: 540,
    list,
    and: "F7",
    stage: "reminder1",
    Stage: "reminder1",
    amounts: "EUR:123456",
    rule: "terms",
    expected: "amount",
  };
  return byFormat[format] ?? count;
}

describe("every sentence, counting 0, 1, 2 and 21", () => {
  test("is tried", () => {
    expect(sentenceTexts.length).toBeGreaterThan(120);
  });

  test.each(sentenceTexts)("%s agrees with its numbers in both languages", (place, text) => {
    const shown = voices.flatMap((voice) =>
      [0, 1, 2, 21].map((count) => ({
        place,
        language: voice.language,
        text: filledSentence(text, valuesFor(text[voice.language], count), voice),
      })),
    );
    expect(shown.filter(({ text: said }) => /undefined|NaN|\[object/.test(said))).toEqual([]);
    expect(complaintsAbout(shown, finishedText)).toEqual([]);
  });
});

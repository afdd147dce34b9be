import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Reason } from "../../src/collections/plan.ts";
import { columnWords } from "../../src/collections/wording/column-words.ts";
import { phrases } from "../../src/collections/wording/phrases.ts";
import { previewWords } from "../../src/collections/wording/preview-words.ts";
import { questionWords } from "../../src/collections/wording/question-words.ts";
import { findingSentence, sentence } from "../../src/collections/wording/sentence.ts";
import { sentences } from "../../src/collections/wording/sentences.ts";
import { slotFormats } from "../../src/collections/wording/slot-formats.ts";
import type { Voice } from "../../src/collections/wording/voice.ts";
import { problemSentences } from "../../src/letters/wording/problem-sentences.ts";
import { day } from "../builders/receivables.ts";
import { slotsIn } from "../words/slot-texts.ts";
import { exportsOf, wordingFiles } from "../words/wording-files.ts";

const source = path.join(import.meta.dirname, "../../src");
const asOf = day("2026-03-20");
const spaniard: Voice = { language: "es", country: "ES", asOf };
const briton: Voice = { language: "en", country: "GB", asOf };

/** Codes as they are written in the source: as literals, through small makers, or chosen between two. */
function codesInSource(): readonly string[] {
  const makers =
    /(?:\bcode: |\breason\(|\bbecause\(\s*"[a-zA-Z]+",\s*|\bsay\(|\bpaused\(|\boverdue\(|\bverdict\("[a-zA-Z]+", |\bnote\((?:[a-z]+, |"[a-zA-Z]+", )?|\brejection\(reader, at, [a-zA-Z.]+, |[fF]inding\(reader, [^")]*, )"([a-z][a-zA-Z]+)"/g;
  const chosen = /(?:\bcode|Code)\b[^"\n]*\? "([a-z][a-zA-Z]+)" : "([a-z][a-zA-Z]+)"/g;
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.includes("wording"),
  );
  const codes = files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), "utf8");
    return [...text.matchAll(makers), ...text.matchAll(chosen)].flatMap((match) =>
      match.slice(1).filter((code: string | undefined) => code !== undefined),
    );
  });
  return [...new Set(codes)].sort();
}

// Words that the patterns catch too: statuses, column keys and the outcomes of a run.
const notCodes = new Set([
  "amount",
  "duplicate",
  "draft",
  "cancelled",
  "uncollectible",
  "future",
  "invoiceNumber",
  "total",
]);

/** Codes that any catalogue of the verbs has words for. */
const worded = new Set<string>(Object.keys(problemSentences));
for (const file of wordingFiles().filter((name) => name.startsWith("src/collections/wording/")))
  for (const catalogue of Object.values(await exportsOf(file)))
    for (const code of Object.keys(Object(catalogue) as object)) worded.add(code);

describe("wording", () => {
  const texts = Object.entries({ ...sentences, ...problemSentences });

  const around = Object.entries({ ...previewWords, ...questionWords, ...columnWords });
  test.each([...texts, ...around])(
    "%s names the same slots in both languages",
    (_code, { es, en }) => {
      expect(slotsIn(es)).toEqual(slotsIn(en));
    },
  );

  test.each(Object.entries(phrases))(
    "phrase %s names the same slots in both languages",
    (_name, { es, en }) => {
      for (const values of [{}, { days: 3 }, { days: -3 }, { invoices: 2 }, { firstRow: "3" }]) {
        const [inSpanish, inEnglish] = [es, en].map((phrase) =>
          typeof phrase === "string" ? phrase : phrase(values),
        );
        expect(slotsIn(inSpanish ?? "")).toEqual(slotsIn(inEnglish ?? ""));
      }
    },
  );

  test.each(texts)("%s counts no word inside a part that may be left out", (_code, { es, en }) => {
    expect(`${es} ${en}`).not.toMatch(/\[[^\]]*#/);
  });

  test("every slot has a format and every phrase a text", () => {
    const written = [sentences, previewWords, phrases]
      .flatMap((catalogue) => Object.values<(typeof phrases)[string]>(catalogue))
      .flatMap(({ es, en }) => [es, en])
      .filter((text) => typeof text === "string")
      .flatMap(slotsIn);
    const formats = written.flatMap((slot) => slot.split(":").slice(1));
    const named = written.filter((slot) => slot.startsWith("+")).map((slot) => slot.slice(1));
    expect(formats.length).toBeGreaterThan(50);
    expect(formats.filter((format) => slotFormats[format] === undefined)).toEqual([]);
    expect(named.filter((name) => phrases[name] === undefined)).toEqual([]);
  });

  test("every code in the source has a sentence", () => {
    const codes = codesInSource();
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !worded.has(code) && !notCodes.has(code))).toEqual([]);
  });

  test.each(Object.keys(sentences))(
    "%s is one sentence in both languages whatever is missing",
    (code) => {
      for (const voice of [spaniard, briton]) {
        const said = sentence({ code, values: { text: "Dicho." } }, voice);
        expect(said).toMatch(/[.:!?]$/);
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  const cases: readonly (readonly [Reason, string, string])[] = [
    [
      {
        code: "nextContact",
        values: {
          stage: "reminder2",
          on: day("2026-03-26"),
          days: 14,
          dueOn: day("2026-03-12"),
          previous: "reminder1",
          previousOn: day("2026-03-03"),
        },
      },
      "Recordatorio 2 el 26 mar: 14 días de atraso, después de «recordatorio 1» el 3 mar.",
      "Reminder 2 on 26 Mar: 14 days past due, after reminder 1 on 3 Mar.",
    ],
    [
      {
        code: "queuedForWindow",
        values: {
          stage: "reminder1",
          days: 1,
          dueOn: day("2026-03-19"),
          invoices: 2,
          on: day("2026-03-23"),
          from: 540,
        },
      },
      "Recordatorio 1: 1 día de atraso; reúne 2 facturas; ahora está fuera del horario de envío: sale el lun 23 mar desde las 9:00.",
      "Reminder 1: 1 day past due; covers 2 invoices; outside the sending hours now: it goes out on Mon 23 Mar from 9:00.",
    ],
    [
      {
        code: "statusOverdue",
        values: { on: day("2025-12-31"), days: 79, rule: "terms", open: "EUR:60500" },
      },
      "Venció el 31 dic 2025, según sus condiciones: 79 días de atraso y 605,00\u00a0€ pendientes.",
      "Was due on 31 Dec 2025 by its terms: 79 days past due, €605.00 open.",
    ],
    [
      {
        code: "taskDecide",
        values: { customer: "Firma SL", invoices: ["F-1", "F-2", "F-3", "F-4", "F-5"] },
      },
      "El plan de cobro de Firma SL ha terminado y siguen sin cobrar F-1, F-2, F-3 y 2 más: llame, acuerde un plan de pagos o páselas a reclamación.",
      "The collection plan of Firma SL has ended and F-1, F-2, F-3 and 2 more are still unpaid: call, agree on an instalment plan or hand them over for collection.",
    ],
  ];
  test.each(cases)("sentence() of %j", (reason, inSpanish, inEnglish) => {
    expect(sentence(reason, spaniard)).toBe(inSpanish);
    expect(sentence(reason, briton)).toBe(inEnglish);
  });

  test("findingSentence() names the place and what to do", () => {
    const finding = {
      code: "unreadableAmount",
      place: "Facturas!H17",
      values: { cell: "Facturas!H17", header: "Total", value: "n/a" },
    };
    expect(findingSentence(finding, spaniard)).toBe(
      "Facturas!H17: «n/a» no es un importe; escriba un número para que la fila se cuente.",
    );
  });

  test("findingSentence() lets letters speak of their own problems", () => {
    const values = { template: "reminder1 (es)", placeholder: "nombre", nearest: "customerName" };
    const said = findingSentence(
      { code: "unknownPlaceholder", place: "Plantillas", values },
      spaniard,
    );
    expect(said).toContain("nombre");
  });

  test("sentence() of a code from a newer version loses nothing", () => {
    expect(sentence({ code: "fromTheFuture", values: { day: 3 } }, spaniard)).toBe(
      "fromTheFuture (day: 3)",
    );
  });
});

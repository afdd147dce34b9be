import type { Answers, Finding } from "../workbook/finding.ts";
import type { InvoiceSheet } from "../workbook/book.ts";
import type { SheetCells } from "../workbook/cell.ts";
import { colourRules } from "../workbook/colour-rules.ts";
import type { Edit } from "../workbook/edit.ts";
import { usualDecimalMark } from "../workbook/locale-habits.ts";
import { ownColumnEdits, type OwnColumnFilling } from "../workbook/own-column-edits.ts";
import { ownColumnSetup } from "../workbook/own-column-setup.ts";
import { verifyOwnColumns } from "../workbook/own-column-verify.ts";
import { decide, type DecidingState } from "./decide.ts";
import { countryOf } from "./locale.ts";
import { ownColumnRows } from "./own-column-rows.ts";
import type { AsOf, Plan } from "./plan.ts";
import type { Workbook } from "./ports.ts";
import { readBook, type BookReading, type ReadingWish } from "./read-book.ts";
import type { Settings } from "./settings.ts";

/** What a refresh goes by besides the workbook. */
export type RefreshInput = {
  readonly settings: Settings;
  readonly answers: Answers;
  readonly asOf: AsOf;
  /** What was sent and may be sent; asked once the workbook's invoices and customers are known. */
  readonly stateOf: (reading: BookReading) => Omit<DecidingState, "settings" | "country">;
};

/** The workbook after a refresh, and what was decided from it. */
export type Refreshed = {
  readonly reading: BookReading;
  readonly plan: Plan;
  /** What the refresh itself could not do. */
  readonly findings: readonly Finding[];
};

const rewritesAtMost = 3;

/**
 * Reads the workbook, decides, and fills the own columns and colours when the owner has agreed to them.
 *
 * What was written is read back: when somebody sorted the sheet meanwhile, everything is read, decided and
 * written anew, at most three times, then said. Service calls do not grow with the number of rows: at most 25
 * with reading and deciding, unless columns have to be added or rewritten.
 */
export function refresh(workbook: Workbook, input: RefreshInput): Refreshed {
  let { reading, plan } = readAndDecide(workbook, input, "always");
  if (!mayWrite(reading)) return { reading, plan, findings: [] };
  if (addOwnColumns(workbook, reading))
    ({ reading, plan } = readAndDecide(workbook, input, "always"));
  for (let rewrites = 0; ; rewrites += 1) {
    const drifted = writeOwnColumns(workbook, reading, plan, input);
    if (drifted.length === 0) return { reading, plan, findings: [] };
    if (rewrites === rewritesAtMost)
      return { reading, plan, findings: [unsettled(reading, drifted)] };
    ({ reading, plan } = readAndDecide(workbook, input, "always"));
  }
}

/** Reads the workbook and decides; nothing is written. Number formats are read where a currency hangs on them. */
export function readAndDecide(
  workbook: Workbook,
  input: RefreshInput,
  formats: ReadingWish["formats"] = "whenNeeded",
): { readonly reading: BookReading; readonly plan: Plan } {
  const { settings, answers, asOf } = input;
  const reading = readBook(workbook, settings, answers, asOf.day, { formats });
  return { reading, plan: decideFrom(reading, input, workbook.locale) };
}

/** Decides from what was read already; nothing is read or written. */
export function decideFrom(reading: BookReading, input: RefreshInput, locale: string): Plan {
  const { settings } = reading;
  const state: DecidingState = {
    ...input.stateOf(reading),
    settings,
    country: countryOf(locale),
  };
  return decide(reading.book, state, input.asOf);
}

function mayWrite({ isNewer, settings, book }: BookReading): boolean {
  return !isNewer && settings.ownColumnsAgreed && book.list !== null;
}

/** Puts own columns in that are missing; true when the sheet must be read anew. */
function addOwnColumns(workbook: Workbook, { book, settings }: BookReading): boolean {
  if (book.list === null) return false;
  const { edits } = ownColumnSetup(book.list.sheet, settings.language);
  if (edits.length === 0) return false;
  workbook.apply(edits);
  workbook.flush();
  return true;
}

/** Writes and reads back; the rows, from 1, that do not hold what was meant for them. */
function writeOwnColumns(
  workbook: Workbook,
  reading: BookReading,
  plan: Plan,
  { asOf }: RefreshInput,
): readonly number[] {
  const { book, cells, formats, settings } = reading;
  if (book.list === null || cells === null) return [];
  const { language } = settings;
  const { sheet } = book.list;
  const voice = { language, country: countryOf(workbook.locale), asOf: asOf.day };
  const filling: OwnColumnFilling = {
    sheet,
    cells,
    rows: ownColumnRows(plan, book.list, voice),
    language,
    asOf: asOf.day,
    decimalMark: usualDecimalMark(workbook.locale),
    formats,
  };
  workbook.apply([
    ...reading.rememberEdits,
    ...ownColumnEdits(filling),
    colourEdit(sheet, reading),
  ]);
  workbook.flush();
  const readBack: SheetCells = workbook.cells(sheet.sheetId);
  return verifyOwnColumns(filling, readBack);
}

function colourEdit(sheet: InvoiceSheet, { settings }: BookReading): Edit {
  return {
    kind: "colourRules",
    sheetId: sheet.sheetId,
    rules: colourRules(sheet, settings.language),
  };
}

function unsettled({ book }: BookReading, rows: readonly number[]): Finding {
  const sheet = book.list?.sheet.name ?? "";
  return {
    code: "ownColumnsUnsettled",
    place: `${sheet}!${rows[0] ?? 0}`,
    values: { sheet, rows: rows.slice(0, 5).join(", ") },
  };
}

import type { Day } from "../receivables/calendar.ts";
import { flagOf, saysNothing } from "./cell-words.ts";
import type { OwnColumnKey } from "./columns.ts";
import { cellFinding, type ListReader, type RowAt } from "./list-reader.ts";
import { parseAddresses, type Addresses } from "./parse-addresses.ts";
import { readDay } from "./read-day.ts";
import { remembering } from "./remembering.ts";

const noAddresses: readonly string[] = [];
const addressesOfText = remembering(20_000, (text): Addresses =>
  saysNothing(text) ? { valid: [], invalid: [] } : parseAddresses(text),
);

/** The valid addresses of a row, without repeats; each invalid one is reported. */
export function addressesOf(reader: ListReader, at: RowAt): readonly string[] {
  const columns = reader.sheet.columns.email ?? [];
  const read = columns.map((column) => addressesIn(reader, at, column));
  return read.length === 1 ? (read[0] ?? noAddresses) : [...new Set(read.flat())];
}

function addressesIn(reader: ListReader, at: RowAt, column: number): readonly string[] {
  const cell = at.cells[column];
  if (typeof cell !== "string" || cell === "") return noAddresses;
  const { valid, invalid } = addressesOfText(cell);
  for (const address of invalid) {
    reader.findings.push(cellFinding(reader, at, column, "badAddress", { address }));
  }
  return valid;
}

/** A day of an own column; `doubt` holds the invoice up where its cell cannot be read: it may be a pause. */
export type OwnDay = { readonly day: Day | null; readonly doubt: string | null };

const nothingTyped: OwnDay = { day: null, doubt: null };

/** Reads what the owner typed into one of our own columns. */
export function ownDay(reader: ListReader, at: RowAt, key: OwnColumnKey): OwnDay {
  const column = reader.sheet.ownColumns[key];
  const cell = column === undefined ? "" : (at.cells[column] ?? "");
  if (column === undefined || cell === "") return nothingTyped;
  const read = readDay(cell, { order: null, hasDates: true, asOf: reader.context.asOf });
  if (read.kind === "day") return { day: read.day, doubt: null };
  if (read.kind === "none" || flagOf(cell) === false) return nothingTyped;
  const code = read.kind === "ambiguous" ? "ownDayAmbiguous" : "ownDayUnreadable";
  reader.findings.push(cellFinding(reader, at, column, code));
  return { day: null, doubt: "ownDayUnreadable" };
}

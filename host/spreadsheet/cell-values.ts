import { withFormula, withValue } from "./cell-grid.ts";
import { isDateLike, shortDate } from "./display-value.ts";
import { instantOf, serialOf } from "./serial-date.ts";
import { isDate, type ServiceSession } from "./service-session.ts";
import { formatOf, withFormat } from "./style-table.ts";
import { readTyped } from "./typed-input.ts";
import type { Cell } from "./workbook-model.ts";

/** A value on its way into a cell; dates are taken as instants when the script hands them over. */
export type Incoming =
  | { readonly kind: "clear" }
  | { readonly kind: "instant"; readonly epochMs: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "plain"; readonly value: number | boolean };

const longestText = 50_000;

/** What `getValues` answers for a cell. */
export function valueForScript(session: ServiceSession, cell: Cell): unknown {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return value;
  if (!isDateLike(formatOf(session.model, cell.style))) return value;
  return session.realm.date(instantOf(value, session.model.timeZone));
}

/** Takes a value from the script as `setValues` does. */
export function incoming(session: ServiceSession, value: unknown): Incoming {
  if (value === null || value === undefined || value === "") return { kind: "clear" };
  if (typeof value === "boolean") return { kind: "plain", value };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { kind: "plain", value }
      : { kind: "text", text: Number.isNaN(value) ? "#NUM!" : String(value) };
  }
  if (isDate(value)) return fromDate(session, value);
  // Google writes whatever else it is given by its text.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  const text = typeof value === "string" ? value : String(value);
  if (text.length > longestText) {
    session.fail("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  return { kind: "text", text };
}

function fromDate(session: ServiceSession, date: Date): Incoming {
  const epochMs = Number(date);
  if (Number.isNaN(epochMs)) session.fail("Invalid argument: value. Should be of type: Date");
  return { kind: "instant", epochMs };
}

/** The cell after the value came in. */
export function receive(session: ServiceSession, cell: Cell, input: Incoming): Cell {
  switch (input.kind) {
    case "clear":
      return withValue(cell, null);
    case "plain":
      return withValue(cell, input.value);
    case "instant":
      return receiveDate(session, cell, input.epochMs);
    case "text":
      return receiveText(session, cell, input.text);
  }
}

function receiveDate(session: ServiceSession, cell: Cell, epochMs: number): Cell {
  const { model } = session;
  const serial = serialOf(epochMs, model.timeZone);
  if (isDateLike(formatOf(model, cell.style))) return withValue(cell, serial);
  const day = shortDate(model.locale);
  const format = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
  return withValue(cell, serial, withFormat(model, cell.style, format));
}

function receiveText(session: ServiceSession, cell: Cell, text: string): Cell {
  const { model } = session;
  const pattern = formatOf(model, cell.style);
  const year = yearOf(serialOf(session.options.now(), model.timeZone));
  const typed = readTyped(text, pattern, model.locale, year);
  if (typed.kind === "formula") return withFormula(cell, typed.formula);
  const isNewLook = typed.format !== null && pattern === "General";
  const style = isNewLook ? withFormat(model, cell.style, typed.format) : cell.style;
  return withValue(cell, typed.value, style);
}

function yearOf(serial: number): number {
  return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
}

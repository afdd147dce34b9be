import { dateFromSerial, dateToSerial, getFormatFromId, parseValue } from "numfmt";
import { isPlainText, languageTag } from "./display-value.ts";
import type { CellValue } from "./workbook-model.ts";

/** What a cell makes of a text that is typed into it. */
export type TypedInput =
  | { readonly kind: "formula"; readonly formula: string }
  /** `format`: what an unformatted cell takes on. */
  | { readonly kind: "value"; readonly value: CellValue; readonly format: string | null };

const errors = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|ERROR!)$/;
/** Number format ids of day and month without a year. */
const yearless = 16;

const asText = (value: string): TypedInput => ({ kind: "value", value, format: null });

/**
 * Reads a text as `setValue` does: like a person's typing.
 *
 * @param year The current year, for a date typed without one.
 */
export function readTyped(text: string, pattern: string, locale: string, year: number): TypedInput {
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  if (isPlainText(pattern)) return asText(text);
  if (errors.test(text)) return { kind: "value", value: { error: text }, format: null };
  return readNumber(text, locale, year) ?? readSigned(text);
}

function readNumber(text: string, locale: string, year: number): TypedInput | null {
  const tag = languageTag(locale);
  const read = parseValue(text, { locale: tag });
  if (read === undefined) return null;
  if (read.formatId === undefined || typeof read.value === "boolean") {
    return { kind: "value", value: read.value, format: null };
  }
  const format = getFormatFromId(read.formatId, tag);
  const value = read.formatId === yearless ? inYear(read.value, year) : read.value;
  return { kind: "value", value, format };
}

function inYear(serial: number, year: number): number {
  const [, month, day] = dateFromSerial(serial);
  return dateToSerial([year, month, day]) ?? serial;
}

function readSigned(text: string): TypedInput {
  return text.startsWith("+") && text.length > 1
    ? { kind: "formula", formula: text }
    : asText(text);
}

import type { CellValue } from "../../spreadsheet/workbook-model.ts";

/** A value as it is typed into the calculator; empty for an empty cell. */
export const typedValue = (value: CellValue): string => {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
};

export const isFormula = (input: string): boolean => input.startsWith("=");

const bare = (text: string): string => text.replace(/\s+/g, "").toUpperCase();

/**
 * Whether the calculator read a formula to its end: of one that it does not understand it may keep
 * the beginning. Blanks, case and idle zeros may differ.
 */
export function isReadWhole(input: string, kept: string): boolean {
  const [given, taken] = [bare(input), bare(kept)];
  return !given.startsWith(taken) || /^\.?0*$/.test(given.slice(taken.length));
}

import { type EnumConstant, serviceEnum } from "../execution/service-enum.ts";

export const metadataVisibility = serviceEnum(["DOCUMENT", "PROJECT"]);

export const metadataLocationType = serviceEnum(["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);

export const sheetType = serviceEnum(["GRID", "OBJECT", "DATASOURCE"]);

export const wrapStrategy = serviceEnum(["WRAP", "OVERFLOW", "CLIP"]);

export const booleanCriteria = serviceEnum([
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
]);

/** The name of the member when the value is one of that enum. */
export function memberName<Name extends string>(
  members: { readonly [key in Name]: EnumConstant },
  value: unknown,
): Name | null {
  const entries = Object.entries(members) as [Name, EnumConstant][];
  return entries.find(([, member]) => member === value)?.[0] ?? null;
}

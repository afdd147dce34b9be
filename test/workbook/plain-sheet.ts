import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import type { ReadingContext, Recognition } from "../../src/workbook/reading-context.ts";
import { recogniseInvoiceSheet } from "../../src/workbook/recognise-sheet.ts";
import { contextWith, on } from "./reading-sheets.ts";

/** Headers of a plain invoice sheet, A to G. */
export const header: readonly Cell[] = [
  "Nº factura",
  "Fecha",
  "Vencimiento",
  "Cliente",
  "Correo",
  "Total",
  "Estado",
];

/** An unpaid invoice under {@link header}; `at` is 1 to 28. */
export function invoice(at: number): readonly Cell[] {
  const two = String(at).padStart(2, "0");
  return [
    `F-${two}`,
    on(`2026-01-${two}`),
    on(`2026-02-${two}`),
    `Cliente ${at} SL`,
    `c${at}@example.com`,
    100 * at,
    "Pendiente",
  ];
}

/** A plain invoice sheet of three rows. */
export const table = [header, invoice(1), invoice(2), invoice(3)];

/** Recognises these sheets for the owner of {@link contextWith}. */
export function recognise(
  sheets: readonly SheetCells[],
  part: Partial<ReadingContext> = {},
): Recognition {
  return recogniseInvoiceSheet(sheets, contextWith(part));
}

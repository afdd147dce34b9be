import type { Services } from "./conformance-case.ts";

/** A sheet to try things on; it is gone afterwards whatever happens. */
export const onScratchSheet = (
  { SpreadsheetApp }: Services,
  body: (
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  ) => void,
): void => {
  const workbook = SpreadsheetApp.getActive();
  const sheet = workbook.insertSheet("Diagnóstico (se borra)");
  try {
    body(sheet, workbook);
  } finally {
    workbook.deleteSheet(sheet);
  }
};

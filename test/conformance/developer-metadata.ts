import { mustEqual, type ConformanceCase } from "./conformance-case.ts";
import { onScratchSheet } from "./scratch-sheet.ts";

const key = "cobralo-diagnostico";

/** Developer metadata. */
export const metadataCases: readonly ConformanceCase[] = [
  {
    id: "metadata-follows-column",
    belief: "a tag of a column moves along when columns are put before it",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const { DOCUMENT } = services.SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.getRange("C:C").addDeveloperMetadata(key, "total", DOCUMENT);
        sheet.insertColumnsAfter(1, 2);
        const [found] = sheet.createDeveloperMetadataFinder().withKey(key).find();
        mustEqual("column", found?.getLocation().getColumn()?.getColumn(), 5);
        mustEqual("value", found?.getValue(), "total");
      }),
  },
  {
    id: "metadata-gone-with-column",
    belief: "a tag of a column goes with the column",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const { DOCUMENT } = services.SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.getRange("B:B").addDeveloperMetadata(key, "x", DOCUMENT);
        sheet.deleteColumns(2, 1);
        mustEqual("found", sheet.createDeveloperMetadataFinder().withKey(key).find().length, 0);
      }),
  },
  {
    id: "metadata-sheet-and-workbook",
    belief: "sheets and the workbook carry tags, a key may stand twice, and remove removes one",
    run: (services) =>
      onScratchSheet(services, (sheet, workbook) => {
        const { DOCUMENT } = services.SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.addDeveloperMetadata(key, "sheet", DOCUMENT);
        workbook.addDeveloperMetadata(key, "workbook", DOCUMENT);
        const find = () => workbook.createDeveloperMetadataFinder().withKey(key).find();
        mustEqual(
          "values",
          find()
            .map((one) => one.getValue())
            .sort(),
          ["sheet", "workbook"],
        );
        for (const one of find()) one.remove();
        mustEqual("left", find().length, 0);
      }),
  },
];

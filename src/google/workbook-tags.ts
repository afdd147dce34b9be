import type { Tag, TagPlace } from "../workbook/edit.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Every tag of the workbook that all its scripts can see, whatever it is fastened to. */
export function readTags(spreadsheet: Spreadsheet): readonly Tag[] {
  return findTags(spreadsheet).map(tagOf);
}

/** Fastens a tag; it follows its sheet or column wherever that moves. */
export function addTag(spreadsheet: Spreadsheet, sheetOf: (id: number) => Sheet, tag: Tag): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  const { key, value, place } = tag;
  if (place.kind === "spreadsheet") spreadsheet.addDeveloperMetadata(key, value, visibility);
  else if (place.kind === "sheet") {
    sheetOf(place.sheetId).addDeveloperMetadata(key, value, visibility);
  } else {
    const sheet = sheetOf(place.sheetId);
    const letters = sheet.getRange(1, place.column).getA1Notation().replace(/\d+$/, "");
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value, visibility);
  }
}

/** Takes every tag with this key, value and place away. */
export function removeTag(spreadsheet: Spreadsheet, tag: Tag): void {
  const wanted = JSON.stringify(tag);
  for (const metadata of findTags(spreadsheet)) {
    if (JSON.stringify(tagOf(metadata)) === wanted) metadata.remove();
  }
}

function findTags(spreadsheet: Spreadsheet): Metadata[] {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  return spreadsheet.createDeveloperMetadataFinder().withVisibility(visibility).find();
}

const tagOf = (metadata: Metadata): Tag => ({
  key: metadata.getKey(),
  value: metadata.getValue() ?? "",
  place: placeOf(metadata.getLocation()),
});

function placeOf(location: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation): TagPlace {
  const type = location.getLocationType();
  const types = SpreadsheetApp.DeveloperMetadataLocationType;
  if (type === types.COLUMN) {
    const column = location.getColumn();
    if (column !== null) {
      return {
        kind: "column",
        sheetId: column.getSheet().getSheetId(),
        column: column.getColumn(),
      };
    }
  }
  const sheet = type === types.SHEET ? location.getSheet() : null;
  return sheet === null ? { kind: "spreadsheet" } : { kind: "sheet", sheetId: sheet.getSheetId() };
}

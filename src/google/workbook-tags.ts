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
  fastenedTo(place, spreadsheet, sheetOf).addDeveloperMetadata(key, value, visibility);
}

function fastenedTo(place: TagPlace, spreadsheet: Spreadsheet, sheetOf: (id: number) => Sheet) {
  if (place.kind === "spreadsheet") return spreadsheet;
  const sheet = sheetOf(place.sheetId);
  if (place.kind === "sheet") return sheet;
  const letters = sheet.getRange(1, place.column).getA1Notation().replace(/\d+$/, "");
  return sheet.getRange(`${letters}:${letters}`);
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
  const column = location.getColumn();
  if (column !== null) {
    const sheetId = column.getSheet().getSheetId();
    return { kind: "column", sheetId, column: column.getColumn() };
  }
  const sheet = location.getSheet();
  return sheet === null ? { kind: "spreadsheet" } : { kind: "sheet", sheetId: sheet.getSheetId() };
}

import type { Meter, Realm } from "../meter.ts";
import type { CellBlock } from "./a1-notation.ts";
import { MetadataService } from "./metadata-service.ts";
import { RangePlace } from "./range-place.ts";
import { RangeService } from "./range-service.ts";
import { guard } from "./service-guard.ts";
import { type ServiceFaces, ServiceSession, type SpreadsheetOptions } from "./service-session.ts";
import { SheetService } from "./sheet-service.ts";
import { appConstants, SpreadsheetAppService } from "./spreadsheet-app.ts";
import { SpreadsheetService } from "./spreadsheet-service.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/** The spreadsheet service of one execution. */
export type SpreadsheetServices = {
  /** Goes into the script's globals under its own name. */
  readonly SpreadsheetApp: object;
  /** Brings waiting writes to the document: at the normal end of an execution. */
  flushPending(): void;
  /** Forgets waiting writes: when the execution was killed. */
  dropUnflushed(): void;
  /** Writes that the document does not show yet. */
  pendingWrites(): number;
};

/** Google's spreadsheet service over a workbook, for one execution. */
export function spreadsheetServices(
  model: WorkbookModel,
  meter: Meter,
  realm: Realm,
  options: SpreadsheetOptions,
): SpreadsheetServices {
  const session = new ServiceSession(model, meter, realm, options, facesOf);
  return {
    SpreadsheetApp: guard("SpreadsheetApp", new SpreadsheetAppService(session), appConstants),
    flushPending: () => session.queue.apply(),
    dropUnflushed: () => session.queue.drop(),
    pendingWrites: () => session.queue.size,
  };
}

function facesOf(session: ServiceSession): ServiceFaces {
  return {
    spreadsheet: () => guard("Spreadsheet", new SpreadsheetService(session)),
    sheet: (sheetId) => guard("Sheet", new SheetService(session, sheetId)),
    range: (sheetId, block, whole = null) => {
      checkBounds(session, sheetId, block);
      return guard("Range", new RangeService(new RangePlace(session, sheetId, block, whole)));
    },
    metadata: (metadataId) => {
      const entry = session.model.metadata.find(({ id }) => id === metadataId);
      if (entry === undefined) return session.fail("The developer metadata no longer exists.");
      return guard("DeveloperMetadata", new MetadataService(session, entry));
    },
  };
}

function checkBounds(session: ServiceSession, sheetId: number, block: CellBlock): void {
  const { maxRows, maxColumns } = session.sheet(sheetId);
  const isInside =
    block.row >= 1 &&
    block.column >= 1 &&
    block.rows >= 1 &&
    block.columns >= 1 &&
    block.row + block.rows - 1 <= maxRows &&
    block.column + block.columns - 1 <= maxColumns;
  if (!isInside) {
    session.fail("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

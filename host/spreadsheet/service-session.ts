import type { Meter, Realm } from "../meter.ts";
import type { CellBlock } from "./a1-notation.ts";
import type {
  GoogleMetadata,
  GoogleRange,
  GoogleSheet,
  GoogleSpreadsheet,
} from "./google-surface.ts";
import { sheetById, type SheetModel, type WorkbookModel } from "./workbook-model.ts";
import { WriteQueue } from "./write-queue.ts";

/** What the execution decides about the spreadsheet service. */
export type SpreadsheetOptions = {
  /** The script that runs; metadata of visibility PROJECT is shown to its own script only. */
  readonly scriptId: string;
  /** False when the script runs without a document: `getActive()` is null. */
  readonly documentPresent: boolean;
  /** The clock of the execution in epoch milliseconds, for dates typed without a year. */
  readonly now: () => number;
  /** Throws when nothing of the document may be touched (authorisation mode NONE). */
  readonly allow?: (method: string) => void;
  /** `SpreadsheetApp.getUi()`; throws where there is no window. */
  readonly getUi?: () => object;
  readonly toast?: (message: string, title: string) => void;
};

/** Makes the objects that the services hand out to the script. */
export type ServiceFaces = {
  spreadsheet(): GoogleSpreadsheet;
  sheet(sheetId: number): GoogleSheet;
  /** Throws Google's exception when the block lies outside the sheet's grid. */
  range(sheetId: number, block: CellBlock, whole?: "row" | "column" | null): GoogleRange;
  metadata(metadataId: number): GoogleMetadata;
};

/** One execution's view of the spreadsheet: every service object holds it. */
export class ServiceSession {
  readonly queue = new WriteQueue();
  readonly faces: ServiceFaces;

  constructor(
    readonly model: WorkbookModel,
    readonly meter: Meter,
    readonly realm: Realm,
    readonly options: SpreadsheetOptions,
    makeFaces: (session: ServiceSession) => ServiceFaces,
  ) {
    this.faces = makeFaces(this);
  }

  /** A round trip that answers; what was written before is in the document by then. */
  read<T>(name: string, answer: () => T): T {
    return this.meter.call(`SpreadsheetApp.${name}`, () => {
      this.queue.apply();
      return answer();
    });
  }

  /** A round trip whose effect waits in the queue. */
  write(name: string, effect: () => void): void {
    this.meter.call(`SpreadsheetApp.${name}`, () => this.queue.add(effect));
  }

  /** A change of structure: sent at once, behind everything written before it. */
  change<T>(name: string, effect: () => T): T {
    return this.read(name, effect);
  }

  /** An exception as Google words it. */
  fail(message: string): never {
    throw this.realm.error(message);
  }

  /** Google's sentence about arguments of a wrong kind. */
  refuseArguments(method: string, values: readonly unknown[]): never {
    const kinds = values.map(kindOf).join(",");
    return this.fail(
      `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${method}.`,
    );
  }

  sheet(sheetId: number): SheetModel {
    return sheetById(this.model, sheetId) ?? this.fail(`Sheet ${String(sheetId)} not found`);
  }

  grid<T>(rows: readonly (readonly T[])[]): T[][] {
    return this.realm.array(rows.map((row) => this.realm.array(row)));
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "number[]";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "(class)";
}

export function isInteger(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** A date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

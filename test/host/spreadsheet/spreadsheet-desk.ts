import { createContext, runInContext } from "node:vm";
import type { Meter, Realm } from "../../../host/meter.ts";
import { spreadsheetServices } from "../../../host/spreadsheet/spreadsheet-services.ts";
import {
  addSheet,
  emptyWorkbook,
  type SheetModel,
  type WorkbookModel,
} from "../../../host/spreadsheet/workbook-model.ts";

/** A script's side of the spreadsheet service, in a realm of its own. */
export type Desk = {
  readonly model: WorkbookModel;
  readonly calls: string[];
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  flush(): void;
  drop(): void;
  /** Evaluates an expression in the script's realm; `SpreadsheetApp` is there. */
  run(code: string): unknown;
};

const realmSource = `({
  array: (items) => Array.prototype.slice.call(items),
  object: (plain) => Object.assign({}, plain),
  date: (epochMs) => new Date(epochMs),
  error: (message, name = "Exception") => Object.assign(new Error(message), { name }),
})`;

export type DeskSettings = {
  readonly scriptId?: string;
  readonly documentPresent?: boolean;
  readonly toast?: (message: string, title: string) => void;
};

export function openDesk(model: WorkbookModel, settings: DeskSettings = {}): Desk {
  const context = createContext({});
  const realm = runInContext(realmSource, context) as Realm;
  const calls: string[] = [];
  const meter: Meter = {
    call: (name, effect) => {
      calls.push(name);
      return effect();
    },
  };
  const services = spreadsheetServices(model, meter, realm, {
    scriptId: "script-1",
    documentPresent: true,
    now: () => Date.UTC(2026, 2, 20, 9),
    ...settings,
  });
  Object.assign(context, { SpreadsheetApp: services.SpreadsheetApp });
  const app = services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return {
    model,
    calls,
    app,
    spreadsheet: app.getActive(),
    flush: () => services.flushPending(),
    drop: () => services.dropUnflushed(),
    run: (code) => runInContext(code, context) as unknown,
  };
}

/** A workbook with one sheet `Facturas` of texts and numbers. */
export function bookOf(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  settings: { readonly timeZone?: string; readonly locale?: string } = {},
): { readonly model: WorkbookModel; readonly sheet: SheetModel } {
  const model = emptyWorkbook(settings);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const sheet = addSheet(model, "Facturas", { rows: Math.max(1, rows.length), columns });
  sheet.rows = rows.map((row) =>
    row.map((value) => (value === null ? undefined : { value, style: 0 })),
  );
  return { model, sheet };
}

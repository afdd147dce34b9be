import {
  InterceptorEffectEnum,
  LifecycleStages,
  LocaleType,
  Univer,
  mergeLocales,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import spanish from "@univerjs/preset-sheets-core/locales/es-ES";
import type { CellPlace, PageLanguage, SheetView, TypedCell } from "../../wire.ts";
import { editedAs, PaintedCells, paintOf } from "./cell-paint.ts";
import type { Grid, GridEvents } from "./grid.ts";
import { cellMatrix, structureOf, workbookData, type CellMatrix } from "./workbook-data.ts";

const unitId = "workbook";
const setValues = "sheet.mutation.set-range-values";
const setSelections = "sheet.operation.set-selections";
const openSheet = "sheet.operation.set-worksheet-active";

/** Starts the grid's engine in a container; it draws and edits, the script's host knows. */
function startEngine(container: HTMLElement, language: PageLanguage): Univer {
  const locale = language === "es" ? LocaleType.ES_ES : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: {
      [LocaleType.ES_ES]: mergeLocales(spanish),
      [LocaleType.EN_US]: mergeLocales(english),
    },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: false,
      addSheetButtonConfig: { show: false },
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  return univer;
}

/** Shows every cell as the host says it looks, and edits what the host says stands in it. */
function paintCells(univer: Univer, painted: PaintedCells): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const known = painted.at(subUnitId, row + 1, col + 1);
      return next(known === null ? cell : { ...cell, ...paintOf(known) });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const known = painted.at(subUnitId, row + 1, col + 1);
      const edited = next(cell);
      return known === null ? edited : { ...edited, ...editedAs(known) };
    },
  });
}

/** The cells that differ, with what the grid must forget of the ones that are gone. */
function differences(before: CellMatrix, after: CellMatrix): CellMatrix {
  const changed: CellMatrix = {};
  const empty = { v: null, t: null, f: null, si: null, p: null };
  for (const [row, cells] of Object.entries(before))
    for (const column of Object.keys(cells))
      (changed[Number(row)] ??= {})[Number(column)] = { ...empty };
  for (const [row, cells] of Object.entries(after))
    for (const [column, cell] of Object.entries(cells))
      (changed[Number(row)] ??= {})[Number(column)] = { ...empty, ...cell };
  return changed;
}

/** The grid of `npm start`. */
export function univerGrid(
  container: HTMLElement,
  language: PageLanguage,
  events: GridEvents,
): Grid {
  const univer = startEngine(container, language);
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Steady) events.ready();
  });
  const painted = new PaintedCells();
  // The engine knows its services once it has opened a workbook.
  const grid = new DrawnGrid(api, painted, events, () => paintCells(univer, painted));
  for (const act of ["pointerdown", "keydown"])
    container.addEventListener(act, () => grid.touched(), true);
  return {
    draw: (sheets) => grid.draw(sheets),
    select: (sheetId, place) => grid.select(sheetId, place),
    dispose: () => univer.dispose(),
  };
}

class DrawnGrid {
  private structure = "";
  private readonly views = new Map<number, SheetView>();
  private isDrawing = false;
  /** Since the workbook was opened a person has done something in the grid. */
  private isTouched = false;
  private selected: { readonly sheetId: number; readonly place: CellPlace } | null = null;
  private typed: (TypedCell & { readonly sheetId: string }) | null = null;

  constructor(
    private readonly api: FUniver,
    private readonly painted: PaintedCells,
    private readonly events: GridEvents,
    private readonly whenOpened: () => void,
  ) {}

  draw(sheets: readonly SheetView[]): void {
    for (const view of sheets) this.painted.take(view);
    const structure = structureOf(sheets);
    this.quietly(() => {
      if (structure === this.structure) this.redraw(sheets);
      else this.open(sheets);
    });
    this.structure = structure;
    for (const view of sheets) this.views.set(view.id, view);
  }

  touched(): void {
    this.isTouched = true;
  }

  select(sheetId: number, place: CellPlace): void {
    this.selected = { sheetId, place };
    const { row, column, rows, columns } = place;
    const workbook = this.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(String(sheetId));
    if (workbook === null || sheet === null || sheet === undefined) return;
    this.quietly(() => {
      workbook.setActiveSheet(sheet);
      sheet.getRange(row - 1, column - 1, rows, columns).activate();
    });
  }

  private quietly(work: () => void): void {
    this.isDrawing = true;
    try {
      work();
    } finally {
      this.isDrawing = false;
    }
  }

  private open(sheets: readonly SheetView[]): void {
    const isFirst = this.api.getActiveWorkbook() === null;
    if (!isFirst) this.api.disposeUnit(unitId);
    this.api.createWorkbook(workbookData(unitId, sheets));
    this.isTouched = false;
    if (isFirst) {
      this.whenOpened();
      this.listen();
    }
    this.selectAgain();
  }

  private selectAgain(): void {
    if (this.selected !== null) this.select(this.selected.sheetId, this.selected.place);
  }

  private redraw(sheets: readonly SheetView[]): void {
    for (const view of sheets) {
      const before = this.views.get(view.id);
      if (before === view || before === undefined) continue;
      const cellValue = differences(cellMatrix(before), cellMatrix(view));
      this.api.syncExecuteCommand(setValues, { unitId, subUnitId: String(view.id), cellValue });
    }
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/[\r\n]+$/, "");
      const place = { sheetId: worksheet.getSheetId(), row: row + 1, column: column + 1 };
      this.typed = isConfirm ? { ...place, text } : null;
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (this.isDrawing) return;
      if (id === setValues) this.tellEdit(params as ValuesSet);
      if (id !== setSelections && id !== openSheet) return;
      // A workbook that was opened selects its first cell by itself, some time later.
      if (this.isTouched) this.tellSelection();
      else this.selectAgain();
    });
  }

  private tellSelection(): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (sheet === undefined || range === undefined) return;
    const sheetId = Number(sheet.getSheetId());
    const place = {
      row: range.startRow + 1,
      column: range.startColumn + 1,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
    this.selected = { sheetId, place };
    this.events.selected(sheetId, place);
  }

  private tellEdit({ subUnitId, cellValue }: ValuesSet): void {
    const cells = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]): TypedCell => {
        const place = { row: Number(row) + 1, column: Number(column) + 1 };
        const { typed } = this;
        const isTyped =
          typed?.sheetId === subUnitId && typed.row === place.row && typed.column === place.column;
        const text = isTyped ? typed.text : String(cell.f ?? cell.v ?? "");
        return { ...place, text };
      }),
    );
    this.typed = null;
    if (cells.length > 0) this.events.edited(Number(subUnitId), cells);
  }
}

type ValuesSet = { readonly subUnitId: string; readonly cellValue?: CellMatrix };

import type { Day } from "../receivables/calendar.ts";
import type { Book, InvoiceList, InvoiceSheet, OwnTabs } from "../workbook/book.ts";
import type { SheetCells } from "../workbook/cell.ts";
import type { Edit, Tag } from "../workbook/edit.ts";
import type { Answers, Finding } from "../workbook/finding.ts";
import { invoiceSheetTagKey, recogniseInvoiceSheet } from "../workbook/recognise-sheet.ts";
import { readInvoiceList } from "../workbook/read-invoice-list.ts";
import { schemaState } from "../workbook/own-schema-version.ts";
import { locateOwnTabs, type OwnTabPlaces } from "../workbook/tab-locate.ts";
import type { ReadingContext, Recognition } from "../workbook/reading-context.ts";
import { defaultTermsAsked, settingsWithAnswers } from "./default-terms.ts";
import type { SheetEntry, Workbook } from "./ports.ts";
import { readTabs } from "./read-tabs.ts";
import { rememberedOthers, rememberEdits } from "./remembered-sheet.ts";
import type { Settings } from "./settings.ts";

/** The workbook as it was read once, with what writing to it needs. */
export type BookReading = {
  readonly book: Book;
  /** Settings with the owner's answers in them: what to decide by. */
  readonly settings: Settings;
  /** Cells of the invoice sheet; null without one. */
  readonly cells: SheetCells | null;
  /** Number formats of the same extent, or null when they were not read. */
  readonly formats: readonly (readonly string[])[] | null;
  readonly tags: readonly Tag[];
  readonly sheets: readonly SheetEntry[];
  readonly places: OwnTabPlaces;
  /** What is to be remembered in the workbook: adopted tabs, the invoice sheet and its columns. */
  readonly rememberEdits: readonly Edit[];
  /** Everything here is of a newer version: nothing may be written. */
  readonly isNewer: boolean;
};

/** What is read besides values. */
export type ReadingWish = {
  /** `always` for writing own columns; `whenNeeded` reads formats only where a currency hangs on them. */
  readonly formats: "always" | "whenNeeded";
};

/**
 * Reads all that is needed to decide, each kind of content of a sheet once: the list of sheets, the tags, the
 * invoice sheet's values (and formats), and each own tab that is there. While the invoice sheet is not remembered
 * or named, every sheet that could be one is read.
 */
export function readBook(
  workbook: Workbook,
  settings: Settings,
  answers: Answers,
  asOf: Day,
  wish: ReadingWish = { formats: "whenNeeded" },
): BookReading {
  const [sheets, tags] = [workbook.sheets(), workbook.tags()];
  const cellsOf = readOnce((sheetId: number) => workbook.cells(sheetId));
  const { language } = settings;
  const rowsOf = (sheetId: number) => cellsOf(sheetId).rows;
  const places = locateOwnTabs({ sheets, tags, rowsOf, language });
  const { locale } = workbook;
  const sheetName = settings.invoiceSheet;
  const context: ReadingContext = { locale, language, asOf, answers, sheetName, tags };
  const candidates = candidateSheets(sheets, tags, places, context);
  const recognition = recogniseInvoiceSheet(candidates.map(cellsOf), context);
  const sheet = withOthers(recognition.sheet, sheets, tags, candidates.length);
  const read =
    sheet === null ? null : readSheet(workbook, sheet, cellsOf(sheet.sheetId), context, wish);
  const list = read?.list ?? null;
  const answered = settingsWithAnswers(settings, answers);
  const tabs = readTabs(places.sheetIds, cellsOf, list?.invoices ?? [], answered, locale);
  const isNewer = schemaState(tags).kind === "newer";
  const pieces = { list, tabs, recognition, places, tags, answers, answered };
  return {
    book: { list, tabs, ...questionsAndFindings(pieces) },
    settings: answered,
    cells: read?.cells ?? null,
    formats: read?.formats ?? null,
    tags,
    sheets,
    places,
    rememberEdits: [...places.edits, ...(sheet === null ? [] : rememberEdits(sheet, tags))],
    isNewer,
  };
}

/** The cells, formats and invoices of the recognised sheet. */
function readSheet(
  workbook: Workbook,
  sheet: InvoiceSheet,
  cells: SheetCells,
  context: ReadingContext,
  wish: ReadingWish,
) {
  const formats = needsFormats(sheet, wish) ? workbook.numberFormats(sheet.sheetId) : null;
  return { cells, formats, list: readInvoiceList(cells, formats, sheet, context) };
}

type Pieces = {
  readonly list: InvoiceList | null;
  readonly tabs: OwnTabs;
  readonly recognition: Recognition;
  readonly places: OwnTabPlaces;
  readonly tags: readonly Tag[];
  readonly answers: Answers;
  readonly answered: Settings;
};

function questionsAndFindings(pieces: Pieces): Pick<Book, "questions" | "findings"> {
  const { list, tabs, recognition, places, tags, answers, answered } = pieces;
  const state = schemaState(tags);
  const terms = defaultTermsAsked(list, tabs, answered);
  return {
    questions: [...recognition.questions, ...(list?.questions ?? []), ...terms.questions],
    findings: [
      ...(state.kind === "newer" ? [state.finding] : []),
      ...places.findings,
      ...recognition.findings,
      ...(list?.findings ?? []),
      ...tabs.findings,
      ...terms.findings,
      ...(list === null ? [] : unusedAnswers(answers, recognition, list)),
    ],
  };
}

function readOnce<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

/** The sheet that is named or remembered alone; else every sheet that is not one of our tabs. */
function candidateSheets(
  sheets: readonly SheetEntry[],
  tags: readonly Tag[],
  { sheetIds }: OwnTabPlaces,
  { sheetName, answers }: ReadingContext,
): readonly number[] {
  const ours = new Set<number | null>(Object.values(sheetIds));
  const owners = sheets.filter(({ sheetId }) => !ours.has(sheetId));
  const wanted = sheetName ?? answers["invoiceSheet"] ?? null;
  const isRemembered = ({ sheetId }: SheetEntry) =>
    tags.some(
      ({ key, place }) =>
        key === invoiceSheetTagKey && place.kind === "sheet" && place.sheetId === sheetId,
    );
  const found =
    wanted === null ? owners.find(isRemembered) : owners.find(({ name }) => name === wanted);
  return found === undefined ? owners.map(({ sheetId }) => sheetId) : [found.sheetId];
}

/** Other invoice lists: as seen now when all sheets were read, else as remembered. */
function withOthers(
  sheet: InvoiceSheet | null,
  sheets: readonly SheetEntry[],
  tags: readonly Tag[],
  read: number,
): InvoiceSheet | null {
  if (sheet === null || read > 1) return sheet;
  const names = new Set(sheets.map(({ name }) => name));
  const others = rememberedOthers(tags).filter((name) => names.has(name) && name !== sheet.name);
  return { ...sheet, otherInvoiceSheets: others };
}

function needsFormats({ columns }: InvoiceSheet, { formats }: ReadingWish): boolean {
  return formats === "always" || columns.currency === undefined;
}

function unusedAnswers(
  answers: Answers,
  { usedAnswers }: Recognition,
  list: InvoiceList,
): readonly Finding[] {
  const used = new Set([
    ...usedAnswers,
    ...(list.usedAnswers ?? []),
    "defaultTerms",
    "invoiceSheet",
  ]);
  return Object.keys(answers)
    .filter((id) => !used.has(id))
    .map((id) => ({ code: "answerUnused", place: id, values: { id } }));
}

import type { Workbook } from "./ports.ts";

/** A workbook that remembers the cells and number formats it has read last, by sheet. */
export type SightedWorkbook = {
  /** Reads everything from the document. */
  readonly workbook: Workbook;
  /** Answers cells and number formats as they were read last; reads what never was, and all the rest. */
  readonly asSeen: Workbook;
};

/** Lets plans and second looks of one run share what they read, so that nothing is read again without need. */
export function sightedWorkbook(document: Workbook): SightedWorkbook {
  const cells = remembering((sheetId) => document.cells(sheetId));
  const formats = remembering((sheetId) => document.numberFormats(sheetId));
  return {
    workbook: { ...document, cells: cells.read, numberFormats: formats.read },
    asSeen: { ...document, cells: cells.recall, numberFormats: formats.recall },
  };
}

function remembering<T>(readAnew: (sheetId: number) => T) {
  const seen = new Map<number, { readonly content: T }>();
  const read = (sheetId: number): T => {
    const content = readAnew(sheetId);
    seen.set(sheetId, { content });
    return content;
  };
  const recall = (sheetId: number): T => seen.get(sheetId)?.content ?? read(sheetId);
  return { read, recall };
}

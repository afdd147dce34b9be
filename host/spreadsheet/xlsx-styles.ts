import { styleId } from "./style-table.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/** Takes looks of the library into the workbook's list; cells share them, so each is read once. */
export type StyleReader = (style: object | undefined) => number;

export function styleReader(model: WorkbookModel): StyleReader {
  const known = new Map<object, number>();
  return (style) => {
    if (style === undefined) return 0;
    const before = known.get(style);
    if (before !== undefined) return before;
    const id = styleId(model, JSON.parse(JSON.stringify(style)) as { [part: string]: unknown });
    known.set(style, id);
    return id;
  };
}

import type { CellStyle, WorkbookModel } from "./workbook-model.ts";

const indexes = new WeakMap<WorkbookModel, Map<string, number>>();

function indexOf(model: WorkbookModel): Map<string, number> {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = new Map(model.styles.map((style, place) => [JSON.stringify(style), place]));
  indexes.set(model, index);
  return index;
}

/** The place of these looks in the workbook's list, where they are added when new. */
export function styleId(model: WorkbookModel, style: CellStyle): number {
  const index = indexOf(model);
  const key = JSON.stringify(style);
  const known = index.get(key);
  if (known !== undefined) return known;
  model.styles.push(style);
  index.set(key, model.styles.length - 1);
  return model.styles.length - 1;
}

export function styleOf(model: WorkbookModel, style: number): CellStyle {
  return model.styles[style] ?? {};
}

/** The number format of the looks; `General` when they name none. */
export function formatOf(model: WorkbookModel, style: number): string {
  const format = styleOf(model, style)["numFmt"];
  return typeof format === "string" && format !== "" ? format : "General";
}

/** Puts one part of the looks (such as `font`) on top of what is there; undefined takes keys away. */
export function restyle(
  model: WorkbookModel,
  style: number,
  part: string,
  change: { readonly [key: string]: unknown },
): number {
  const before = styleOf(model, style);
  const old = before[part];
  const merged = { ...(typeof old === "object" ? old : {}), ...change };
  const entries = Object.entries(merged).filter(([, value]) => value !== undefined);
  return styleId(model, { ...before, [part]: Object.fromEntries(entries) });
}

/** The same looks with another number format. */
export function withFormat(model: WorkbookModel, style: number, format: string): number {
  const isPlain = format === "" || format === "General";
  return withPart(model, style, "numFmt", isPlain ? undefined : format);
}

/** The same looks with that fill; null takes it away. */
export function withFill(model: WorkbookModel, style: number, argb: string | null): number {
  const fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
  return withPart(model, style, "fill", argb === null ? undefined : fill);
}

function withPart(model: WorkbookModel, style: number, part: string, value: unknown): number {
  const parts = Object.entries(styleOf(model, style)).filter(([name]) => name !== part);
  const added = value === undefined ? [] : [[part, value] as const];
  return styleId(model, Object.fromEntries([...parts, ...added]));
}

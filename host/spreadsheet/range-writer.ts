import { withNote, withStyle } from "./cell-grid.ts";
import { type Incoming, incoming, receive } from "./cell-values.ts";
import { colourArgb } from "./colours.ts";
import { addMetadata } from "./metadata-store.ts";
import type { RangePlace } from "./range-place.ts";
import { memberName, wrapStrategy } from "./service-enums.ts";
import type { ServiceSession } from "./service-session.ts";
import { restyle, withFill, withFormat } from "./style-table.ts";

const partialRange =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata " +
  "may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** The writing half of `SpreadsheetApp.Range`. */
export class RangeWriter {
  constructor(readonly place: RangePlace) {}

  get session(): ServiceSession {
    return this.place.session;
  }

  setValues(values: unknown) {
    const rows = this.matching("setValues", values);
    const inputs = rows.map((row) => row.map((value) => incoming(this.session, value)));
    this.write("setValues", inputs);
    return this;
  }

  setValue(value: unknown) {
    const input = incoming(this.session, value);
    this.write("setValue", [[input]]);
    return this;
  }

  setNumberFormats(formats: unknown) {
    const rows = this.matching("setNumberFormats", formats);
    this.look("setNumberFormats", (style, down, right) =>
      withFormat(this.session.model, style, textOf(rows[down]?.[right])),
    );
    return this;
  }

  setNumberFormat(format: unknown) {
    if (typeof format !== "string") {
      return this.session.refuseArguments("Range.setNumberFormat", [format]);
    }
    this.look("setNumberFormat", (style) => withFormat(this.session.model, style, format));
    return this;
  }

  setNotes(notes: unknown) {
    const rows = this.matching("setNotes", notes);
    this.session.write("Range.setNotes", () =>
      this.place.replace((cell, down, right) => withNote(cell, textOf(rows[down]?.[right]))),
    );
    return this;
  }

  setNote(note: unknown) {
    this.session.write("Range.setNote", () =>
      this.place.replace((cell) => withNote(cell, textOf(note))),
    );
    return this;
  }

  setFontWeight(weight: unknown) {
    this.part("setFontWeight", "font", { bold: weight === "bold" ? true : undefined });
    return this;
  }

  setFontColor(colour: unknown) {
    const argb = colourArgb(this.session, colour);
    this.part("setFontColor", "font", { color: argb === null ? undefined : { argb } });
    return this;
  }

  setBackground(colour: unknown) {
    const argb = colourArgb(this.session, colour);
    this.look("setBackground", (style) => withFill(this.session.model, style, argb));
    return this;
  }

  setWrap(isWrapped: unknown) {
    this.part("setWrap", "alignment", { wrapText: isWrapped === true });
    return this;
  }

  setWrapStrategy(strategy: unknown) {
    const name = memberName(wrapStrategy, strategy);
    if (name === null) return this.session.refuseArguments("Range.setWrapStrategy", [strategy]);
    this.part("setWrapStrategy", "alignment", { wrapText: name === "WRAP" });
    return this;
  }

  setHorizontalAlignment(alignment: unknown) {
    const horizontal = alignment === "normal" ? undefined : (alignment ?? undefined);
    this.part("setHorizontalAlignment", "alignment", { horizontal });
    return this;
  }

  setVerticalAlignment(alignment: unknown) {
    this.part("setVerticalAlignment", "alignment", { vertical: alignment ?? undefined });
    return this;
  }

  addDeveloperMetadata(key: unknown, ...rest: readonly unknown[]) {
    const place = this.place.metadataPlace;
    if (place === null) return this.session.fail(partialRange);
    addMetadata(this.session, "Range", place, [key, ...rest]);
    return this;
  }

  private write(method: string, inputs: readonly (readonly Incoming[])[]): void {
    const { session } = this;
    session.write(`Range.${method}`, () =>
      this.place.replace((cell, down, right) => {
        const input = (inputs[down] ?? inputs[0])?.[right] ?? inputs[0]?.[0];
        return input === undefined ? cell : receive(session, cell, input);
      }),
    );
  }

  private look(
    method: string,
    change: (style: number, down: number, right: number) => number,
  ): void {
    this.session.write(`Range.${method}`, () =>
      this.place.replace((cell, down, right) => withStyle(cell, change(cell.style, down, right))),
    );
  }

  private part(method: string, part: string, change: { readonly [key: string]: unknown }): void {
    const known = new Map<number, number>();
    this.look(method, (style) => {
      const styled = known.get(style) ?? restyle(this.session.model, style, part, change);
      known.set(style, styled);
      return styled;
    });
  }

  /** The rows of a two-dimensional argument; Google's sentence when its size is not the range's. */
  private matching(method: string, values: unknown): readonly (readonly unknown[])[] {
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
      return this.session.refuseArguments(`Range.${method}`, [values]);
    }
    const rows = (values as unknown[][]).map((row) => [...row]);
    this.checkCount("rows", rows.length, this.place.block.rows);
    for (const row of rows) this.checkCount("columns", row.length, this.place.block.columns);
    return rows;
  }

  private checkCount(what: "rows" | "columns", given: number, wanted: number): void {
    if (given === wanted) return;
    this.session.fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${String(given)} but the range has ${String(wanted)}.`,
    );
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

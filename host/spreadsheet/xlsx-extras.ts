import type { Cell as FileCell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { elements, plainText, type XmlElement } from "./xml-scan.ts";
import type { SheetPart, XlsxParts } from "./xlsx-parts.ts";

/**
 * Mends what the library reads wrongly or not at all: numbers and formulas under a link, the hints
 * of links, validations of the newer kind, and rules that it would not write again.
 */
export function restoreExtras(workbook: Workbook, parts: XlsxParts): void {
  for (const part of parts.sheets) {
    const worksheet = workbook.getWorksheet(part.name);
    if (worksheet === undefined) continue;
    restoreLinks(worksheet, part);
    restoreValidations(worksheet, part);
    for (const formatting of worksheet.conditionalFormattings) {
      const { ref } = formatting;
      Object.assign(formatting, { rules: formatting.rules.map((rule) => asFormula(rule, ref)) });
    }
  }
}

function restoreLinks(worksheet: Worksheet, part: SheetPart): void {
  for (const { attributes } of elements(part.xml, "hyperlink")) {
    const address = (attributes["ref"] ?? "").split(":")[0] ?? "";
    const cell = /^[A-Z]+\d+$/.test(address) ? worksheet.getCell(address) : null;
    if (cell === null || !cell.isHyperlink || cell.master !== cell) continue;
    restoreLinked(cell, attributes["tooltip"]);
  }
}

/** Links hang on texts only; a number or formula is worth more than its link. */
function restoreLinked(cell: FileCell, tooltip: string | undefined): void {
  const { text, hyperlink, formula } = cell.model as {
    readonly text?: unknown;
    readonly hyperlink?: string;
    readonly formula?: string;
  };
  if (formula !== undefined) {
    cell.value = { formula, ...(text === undefined ? {} : { result: text as string }) };
  } else if (typeof text === "number" || typeof text === "boolean" || text instanceof Date) {
    cell.value = text;
  } else if (tooltip !== undefined) {
    cell.value = { text: text as string, hyperlink: hyperlink ?? "", tooltip };
  }
}

const flags = ["allowBlank", "showInputMessage", "showErrorMessage"] as const;
const texts = ["error", "errorTitle", "errorStyle", "prompt", "promptTitle", "operator"] as const;

/** Validations that name another sheet stand apart in the file and are read from there. */
function restoreValidations(worksheet: Worksheet, part: SheetPart): void {
  const model = worksheet.dataValidations.model;
  const [list] = elements(part.xml, "extLst");
  const [group] = elements(list?.content ?? "", "dataValidations");
  for (const element of elements(group?.content ?? "", "dataValidation")) {
    const range = plainText(elements(element.content, "sqref")[0]);
    if (range === "") continue;
    for (const single of range.split(" ")) {
      model[single.includes(":") ? `range:${single}` : single] = validation(element);
    }
  }
}

function validation(element: XmlElement): object {
  const { attributes, content } = element;
  const formulae = ["formula1", "formula2"].flatMap((name) => {
    const text = plainText(elements(content, name)[0]);
    return text === "" ? [] : [text];
  });
  return {
    type: attributes["type"] ?? "any",
    formulae,
    ...Object.fromEntries(flags.map((name) => [name, attributes[name] === "1"])),
    ...Object.fromEntries(
      texts.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
    ),
  };
}

/** Kinds that the library reads but does not write, or only in part. */
const unwritten = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);

/** The same rule as a custom formula, which every reader understands. */
function asFormula(rule: object, ref: string): object {
  const { type, formulae, operator } = rule as {
    readonly type: string;
    readonly formulae?: readonly unknown[];
    readonly operator?: string;
  };
  if (type === "duplicateValues" || type === "uniqueValues") {
    return { ...rule, type: "expression", formulae: [countFormula(ref, type)] };
  }
  const isPartly = unwritten.has(type) && (type !== "containsText" || operator === type);
  return isPartly && formulae !== undefined ? { ...rule, type: "expression" } : rule;
}

function countFormula(ref: string, type: "duplicateValues" | "uniqueValues"): string {
  const ranges = ref.split(" ");
  const first = (ranges[0] ?? ref).split(":")[0] ?? ref;
  const counts = ranges.map((range) => `COUNTIF(${locked(range)},${first})`).join("+");
  return `AND(${first}<>"",${counts}${type === "uniqueValues" ? "=1" : ">1"})`;
}

function locked(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

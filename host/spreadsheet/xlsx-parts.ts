import type { DefinedName } from "./workbook-model.ts";
import { elements, plainText, type XmlElement } from "./xml-scan.ts";
import { ZipParts } from "./zip-parts.ts";

/** A sheet's own XML and its name. */
export type SheetPart = { readonly name: string; readonly xml: string };

/** What is read from the package itself because the library does not hand it over. */
export type XlsxParts = {
  readonly partNames: readonly string[];
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
};

export function readParts(bytes: Uint8Array): XlsxParts {
  const zip = new ZipParts(bytes);
  const workbook = zip.text("xl/workbook.xml");
  const sheets = elements(workbook, "sheet");
  const targets = new Map(
    elements(zip.text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"] ?? "",
      partName(attributes["Target"] ?? ""),
    ]),
  );
  const sheetNames = sheets.map(({ attributes }) => attributes["name"] ?? "");
  return {
    partNames: zip.names,
    sheets: sheets.map(({ attributes }) => ({
      name: attributes["name"] ?? "",
      xml: zip.text(targets.get(relationOf(attributes)) ?? ""),
    })),
    names: elements(workbook, "definedName").map((element) => namePart(element, sheetNames)),
  };
}

function relationOf(attributes: XmlElement["attributes"]): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return attributes[key ?? "r:id"] ?? "";
}

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function namePart(element: XmlElement, sheetNames: readonly string[]): DefinedName {
  const place = element.attributes["localSheetId"];
  return {
    name: element.attributes["name"] ?? "",
    text: plainText(element),
    sheetName: place === undefined ? null : (sheetNames[Number(place)] ?? null),
    isHidden: element.attributes["hidden"] === "1",
  };
}

import { elements } from "./xml-scan.ts";
import { readParts, type SheetPart } from "./xlsx-parts.ts";

/** Parts of a package that do not come out again, and what a person calls them. */
const lostParts: readonly (readonly [RegExp, string])[] = [
  [/vbaProject\.bin$/, "macros"],
  [/^xl\/threadedComments\//, "comment threads (their text stays as notes)"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/timelines\//, "timelines"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/(?:connections\.xml|queryTables\/)/, "data connections"],
  [/^xl\/embeddings\//, "embedded objects"],
  [/^xl\/ctrlProps\//, "form controls"],
];

/**
 * What of an .xlsx is not in the workbook that the host writes: one sentence each, for standard
 * error. Empty for most files.
 */
export function lostInXlsx(bytes: Uint8Array): readonly string[] {
  const parts = readParts(bytes);
  const lost = lostParts.filter(([pattern]) => parts.partNames.some((name) => pattern.test(name)));
  return [
    ...lost.map(([, what]) => `The written workbook does not carry the file's ${what}.`),
    ...parts.sheets.flatMap(lostInSheet),
  ];
}

function lostInSheet({ name, xml }: SheetPart): string[] {
  const sentences: string[] = [];
  const say = (what: string) => sentences.push(`Sheet "${name}": the written workbook ${what}.`);
  const kinds = new Set(elements(xml, "cfRule").map(({ attributes }) => attributes["type"]));
  if (kinds.has("duplicateValues") || kinds.has("uniqueValues")) {
    say("holds the rule for duplicate values as a formula");
  }
  if (elements(xml, "cfRule").some(({ attributes }) => attributes["stopIfTrue"] === "1")) {
    say('does not carry "stop if true" of conditional formats');
  }
  if (elements(xml, "sparkline").length > 0) say("does not carry sparklines");
  if (elements(xml, "protectedRange").length > 0) say("does not carry ranges with a password");
  const bare = linksOnNumbers(xml);
  if (bare.length > 0) say(`does not carry the links of ${bare.join(", ")}`);
  return sentences;
}

/** Cells whose link is dropped because they hold a number or a formula. */
function linksOnNumbers(xml: string): string[] {
  const refs = elements(xml, "hyperlink").map(({ attributes }) => attributes["ref"] ?? "");
  return refs.filter((ref) => {
    const start = xml.search(new RegExp(`<c r="${ref}"[ >]`));
    if (start < 0) return false;
    const cell = xml.slice(start, xml.indexOf("</c>", start));
    const isText = /^<c [^>]*t="(?:s|str|inlineStr)"/.test(cell);
    return cell.includes("<f") || (cell.includes("<v>") && !isText);
  });
}

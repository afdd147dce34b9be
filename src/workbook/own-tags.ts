import type { Row } from "./cell.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Tag } from "./edit.ts";
import { folded } from "./folded-text.ts";
import { allWords } from "./own-words.ts";
import { tabKeys, type TabKey } from "./tab-schema.ts";

/** Key of the tag on an own tab; its value is a {@link TabKey}. */
const tabTagKey = "cobralo.tab";

/** Key of the tag on an own column; its value is an {@link OwnColumnKey}. */
const ownColumnTagKey = "cobralo.own";

/** What all our tags begin with. */
export const ourTagPrefix = "cobralo.";

/** The tag that names a sheet as an own tab. */
export function tabTag(tab: TabKey, sheetId: number): Tag {
  return { key: tabTagKey, value: tab, place: { kind: "sheet", sheetId } };
}

/** The tag that names a column as an own column; `column` counts from 0. */
export function ownColumnTag(key: OwnColumnKey, sheetId: number, column: number): Tag {
  return {
    key: ownColumnTagKey,
    value: key,
    place: { kind: "column", sheetId, column: column + 1 },
  };
}

/** The own tab that a tag names on a sheet, or null. */
export function tabOfTag(tag: Tag, sheetId: number): TabKey | null {
  if (tag.key !== tabTagKey || tag.place.kind !== "sheet") return null;
  if (tag.place.sheetId !== sheetId) return null;
  return tabKeys.find((tab) => tab === tag.value) ?? null;
}

/** Own columns of an invoice sheet by key, from 0. */
export type OwnColumns = { readonly [key in OwnColumnKey]?: number };

/**
 * Where our own columns stand, from 0: by their tags, whatever their headers say; without any tag
 * by our headers side by side in their order, as in a workbook that lost its tags.
 *
 * @param headers The row that names the columns.
 */
export function locateOwnColumns(tags: readonly Tag[], sheetId: number, headers: Row): OwnColumns {
  const tagged: { [key in OwnColumnKey]?: number } = {};
  for (const tag of tags) {
    const key = ownColumnKeys.find((one) => one === tag.value);
    if (tag.key !== ownColumnTagKey || key === undefined) continue;
    if (tag.place.kind !== "column" || tag.place.sheetId !== sheetId) continue;
    tagged[key] = Math.min(tagged[key] ?? Infinity, tag.place.column - 1);
  }
  return Object.keys(tagged).length > 0 ? tagged : columnsByHeader(headers);
}

function columnsByHeader(headers: Row): OwnColumns {
  const plain = headers.map((cell) => (typeof cell === "string" ? folded(cell) : ""));
  for (const words of allWords) {
    const wanted = ownColumnKeys.map((key) => folded(words.ownColumns[key]));
    const start = plain.findIndex((_, index) =>
      wanted.every((header, offset) => plain[index + offset] === header),
    );
    if (start === -1) continue;
    const columns: { [key in OwnColumnKey]?: number } = {};
    ownColumnKeys.forEach((key, offset) => (columns[key] = start + offset));
    return columns;
  }
  return {};
}

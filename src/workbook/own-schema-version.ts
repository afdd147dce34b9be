import type { Edit, Tag } from "./edit.ts";
import type { Finding } from "./finding.ts";
import { ourTagPrefix } from "./own-tags.ts";

/** Version of the layout of everything that is ours in a workbook. */
export const schemaVersion = 1;

/** Key of the tag on the spreadsheet that holds the version. */
export const schemaTagKey = `${ourTagPrefix}schemaVersion`;

/**
 * How a workbook's state relates to this program: never set up, of this version, of an older one
 * that a migration brings forward, or of a newer one that must be left alone.
 */
type SchemaState =
  | { readonly kind: "fresh" }
  | { readonly kind: "current" }
  | { readonly kind: "older"; readonly version: number }
  | { readonly kind: "newer"; readonly finding: Finding };

/** Reads the version from the workbook's tags; of several the highest counts. */
export function schemaState(tags: readonly Tag[]): SchemaState {
  const versions = versionTags(tags).map((tag) => Number(tag.value));
  if (versions.length === 0) return { kind: "fresh" };
  // An unreadable version is none that we wrote, so it is treated as newer.
  const version = versions.some(Number.isNaN) ? Infinity : Math.max(...versions);
  if (version === schemaVersion) return { kind: "current" };
  if (version < schemaVersion) return { kind: "older", version };
  return { kind: "newer", finding: newerSchema(Number.isFinite(version) ? String(version) : "?") };
}

/**
 * Marks the workbook as being of this version; to be carried out last, after what the migration
 * itself changed, so that a crash in between only repeats it. Nothing for a current or newer one.
 */
export function schemaEdits(tags: readonly Tag[]): readonly Edit[] {
  const { kind } = schemaState(tags);
  if (kind === "current" || kind === "newer") return [];
  const place = { kind: "spreadsheet" } as const;
  return [
    { kind: "tag", tag: { key: schemaTagKey, value: String(schemaVersion), place } },
    ...versionTags(tags).map((tag): Edit => ({ kind: "untag", tag })),
  ];
}

const versionTags = (tags: readonly Tag[]): readonly Tag[] =>
  tags.filter((tag) => tag.key === schemaTagKey && tag.place.kind === "spreadsheet");

const newerSchema = (version: string): Finding => ({
  code: "newerSchema",
  place: schemaTagKey,
  values: { version, known: String(schemaVersion) },
});

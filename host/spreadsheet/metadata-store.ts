import type { GoogleMetadata } from "./google-surface.ts";
import { memberName, metadataVisibility } from "./service-enums.ts";
import type { ServiceSession } from "./service-session.ts";
import type { Metadata, MetadataPlace } from "./workbook-model.ts";

/** Characters of keys and values that fit on the spreadsheet itself, and on each sheet. */
const room = 30_000;

/** The metadata that the running script may see. */
export function visibleMetadata(session: ServiceSession): readonly Metadata[] {
  return session.model.metadata.filter(
    (entry) => entry.visibility === "DOCUMENT" || entry.scriptId === session.options.scriptId,
  );
}

function isSamePlace(left: MetadataPlace, right: MetadataPlace): boolean {
  if (left.kind === "spreadsheet" || right.kind === "spreadsheet") return left.kind === right.kind;
  if (left.kind !== right.kind || left.sheetId !== right.sheetId) return false;
  return left.kind === "sheet" || right.kind === "sheet" || left.index === right.index;
}

/** `getDeveloperMetadata()` of a spreadsheet, sheet or range: what hangs on exactly that place. */
export function metadataAt(
  session: ServiceSession,
  service: string,
  place: MetadataPlace | null,
): GoogleMetadata[] {
  return session.read(`${service}.getDeveloperMetadata`, () => {
    const found = visibleMetadata(session).filter(
      (entry) => place !== null && isSamePlace(entry.place, place),
    );
    return session.realm.array(found.map((entry) => session.faces.metadata(entry.id)));
  });
}

/** `addDeveloperMetadata(key, [value], [visibility])`. Without a visibility it is DOCUMENT. */
export function addMetadata(
  session: ServiceSession,
  service: string,
  place: MetadataPlace,
  given: readonly unknown[],
): void {
  const method = `${service}.addDeveloperMetadata`;
  const [key, second, third] = given;
  const named = memberName(metadataVisibility, third ?? second);
  const value = typeof second === "string" ? second : null;
  const isOdd = second !== undefined && second !== null && value === null && named === null;
  if (typeof key !== "string" || key === "" || isOdd) session.refuseArguments(method, given);
  session.write(method, () => {
    checkRoom(session, place, key.length + (value?.length ?? 0));
    session.model.metadata.push({
      id: session.model.nextMetadataId,
      key,
      value,
      visibility: named ?? "DOCUMENT",
      scriptId: session.options.scriptId,
      place,
    });
    session.model.nextMetadataId += 1;
  });
}

function storeOf(place: MetadataPlace): number | null {
  return place.kind === "spreadsheet" ? null : place.sheetId;
}

function checkRoom(session: ServiceSession, place: MetadataPlace, added: number): void {
  const store = storeOf(place);
  const used = session.model.metadata
    .filter((entry) => storeOf(entry.place) === store)
    .reduce((sum, entry) => sum + entry.key.length + (entry.value?.length ?? 0), 0);
  if (used + added > room) {
    session.fail("Developer metadata storage limit exceeded: at most 30000 characters.");
  }
}

/** Replaces one entry, or takes it away. */
export function changeMetadata(
  session: ServiceSession,
  metadataId: number,
  change: (entry: Metadata) => Metadata | null,
): void {
  session.model.metadata = session.model.metadata.flatMap((entry) =>
    entry.id === metadataId ? (change(entry) ?? []) : [entry],
  );
}

import type {
  GoogleMetadata,
  GoogleMetadataFinder,
  GoogleMetadataLocation,
} from "./google-surface.ts";
import { changeMetadata, visibleMetadata } from "./metadata-store.ts";
import { memberName, metadataLocationType, metadataVisibility } from "./service-enums.ts";
import { guard } from "./service-guard.ts";
import type { ServiceSession } from "./service-session.ts";
import type { Metadata, MetadataPlace } from "./workbook-model.ts";

/** `SpreadsheetApp.DeveloperMetadata`: what was known when it was found, and ways to change it. */
export class MetadataService implements GoogleMetadata {
  constructor(
    private readonly session: ServiceSession,
    private entry: Metadata,
  ) {}

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility() {
    return metadataVisibility[this.entry.visibility];
  }

  getLocation() {
    return guard("DeveloperMetadataLocation", new MetadataLocation(this.session, this.entry.place));
  }

  setKey(key: unknown) {
    return this.change("setKey", { key: String(key) });
  }

  setValue(value: unknown) {
    return this.change("setValue", { value: String(value) });
  }

  setVisibility(visibility: unknown) {
    const name = memberName(metadataVisibility, visibility);
    if (name === null) {
      return this.session.refuseArguments("DeveloperMetadata.setVisibility", [visibility]);
    }
    return this.change("setVisibility", { visibility: name });
  }

  remove(): void {
    this.session.write("DeveloperMetadata.remove", () =>
      changeMetadata(this.session, this.entry.id, () => null),
    );
  }

  private change(method: string, change: Partial<Metadata>) {
    this.entry = { ...this.entry, ...change };
    this.session.write(`DeveloperMetadata.${method}`, () =>
      changeMetadata(this.session, this.entry.id, (entry) => ({ ...entry, ...change })),
    );
    return this;
  }
}

/** `SpreadsheetApp.DeveloperMetadataLocation`. */
class MetadataLocation implements GoogleMetadataLocation {
  constructor(
    private readonly session: ServiceSession,
    private readonly place: MetadataPlace,
  ) {}

  getLocationType() {
    const names = {
      spreadsheet: metadataLocationType.SPREADSHEET,
      sheet: metadataLocationType.SHEET,
      row: metadataLocationType.ROW,
      column: metadataLocationType.COLUMN,
    };
    return names[this.place.kind];
  }

  getSpreadsheet() {
    return this.place.kind === "spreadsheet" ? this.session.faces.spreadsheet() : null;
  }

  getSheet() {
    return this.place.kind === "sheet" ? this.session.faces.sheet(this.place.sheetId) : null;
  }

  getColumn() {
    const { place, session } = this;
    if (place.kind !== "column") return null;
    const rows = session.sheet(place.sheetId).maxRows;
    const block = { row: 1, column: place.index, rows, columns: 1 };
    return session.faces.range(place.sheetId, block, "column");
  }

  getRow() {
    const { place, session } = this;
    if (place.kind !== "row") return null;
    const columns = session.sheet(place.sheetId).maxColumns;
    const block = { row: place.index, column: 1, rows: 1, columns };
    return session.faces.range(place.sheetId, block, "row");
  }
}

/** `SpreadsheetApp.DeveloperMetadataFinder`: over the spreadsheet, or one sheet and its lines. */
export class MetadataFinder implements GoogleMetadataFinder {
  private readonly conditions: ((entry: Metadata) => boolean)[] = [];

  constructor(
    private readonly session: ServiceSession,
    private readonly sheetId: number | null,
  ) {}

  withKey(key: unknown) {
    return this.where((entry) => entry.key === key);
  }

  withValue(value: unknown) {
    return this.where((entry) => entry.value === value);
  }

  withId(id: unknown) {
    return this.where((entry) => entry.id === id);
  }

  withVisibility(visibility: unknown) {
    const name = memberName(metadataVisibility, visibility);
    return this.where((entry) => entry.visibility === name);
  }

  withLocationType(type: unknown) {
    const name = memberName(metadataLocationType, type);
    return this.where((entry) => entry.place.kind.toUpperCase() === name);
  }

  find() {
    const { session } = this;
    return session.read("DeveloperMetadataFinder.find", () => {
      const found = visibleMetadata(session).filter((entry) => this.matches(entry));
      return session.realm.array(found.map((entry) => session.faces.metadata(entry.id)));
    });
  }

  private matches(entry: Metadata): boolean {
    const { place } = entry;
    const isInScope =
      this.sheetId === null || (place.kind !== "spreadsheet" && place.sheetId === this.sheetId);
    return isInScope && this.conditions.every((holds) => holds(entry));
  }

  private where(condition: (entry: Metadata) => boolean) {
    this.conditions.push(condition);
    return this;
  }
}

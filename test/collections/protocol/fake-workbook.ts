import type { ActivityEntry } from "../../../src/collections/activity-entry.ts";
import type { DocumentLock, DocumentStore, Workbook } from "../../../src/collections/ports.ts";
import type { Tag } from "../../../src/workbook/edit.ts";
import type { FakeMachine } from "./fake-execution.ts";

/** A row of the owner's sheet, as far as sending cares. */
export type SheetRow = {
  readonly invoice: string;
  readonly customer: string;
  readonly isPaid: boolean;
};

/** The document: rows, Actividad with buffered appends, tags, lock and properties. */
export type FakeDocument = {
  spreadsheetId: string;
  rows: readonly SheetRow[];
  activity: readonly ActivityEntry[];
  /** Appended and not yet flushed. */
  buffered: readonly ActivityEntry[];
  tags: readonly Tag[];
  /** Properties of each script by its id. */
  readonly properties: Map<string, Map<string, string>>;
  isLocked: boolean;
  workbook(): Workbook;
  store(scriptId: string): DocumentStore;
  lock(): DocumentLock;
  readActivity(): readonly ActivityEntry[];
  appendActivity(entries: readonly ActivityEntry[]): void;
  flush(): void;
  executionEnded(keepsWrites: boolean): void;
};

/** A document on this machine. */
export function fakeDocument(machine: FakeMachine, rows: readonly SheetRow[]): FakeDocument {
  const settle = () => {
    document.activity = [...document.activity, ...document.buffered];
    document.buffered = [];
  };
  const document: FakeDocument = {
    spreadsheetId: "sheet-1",
    rows,
    activity: [],
    buffered: [],
    tags: [],
    properties: new Map(),
    isLocked: false,
    workbook: () => fakeWorkbook(machine, document),
    store: (scriptId) => fakeStore(machine, propertiesOf(document, scriptId)),
    lock: () => fakeLock(machine, document),
    readActivity: () =>
      machine.call("Actividad.getValues", () => [...document.activity, ...document.buffered]),
    appendActivity: (entries) =>
      machine.call("Actividad.setValues", () => {
        document.buffered = [...document.buffered, ...entries];
      }),
    flush: () => machine.call("SpreadsheetApp.flush", settle),
    executionEnded: (keepsWrites) => {
      if (keepsWrites) settle();
      document.buffered = [];
      document.isLocked = false;
    },
  };
  return document;
}

function propertiesOf(document: FakeDocument, scriptId: string): Map<string, string> {
  const found = document.properties.get(scriptId) ?? new Map<string, string>();
  document.properties.set(scriptId, found);
  return found;
}

function fakeStore(machine: FakeMachine, values: Map<string, string>): DocumentStore {
  return {
    readAll: () => machine.call("Properties.getProperties", () => Object.fromEntries(values)),
    write: (entries) =>
      machine.call("Properties.setProperties", () => {
        for (const [key, value] of Object.entries(entries)) {
          if (Buffer.byteLength(value) > 9_216) throw new Error("Argument too large: value");
          values.set(key, value);
        }
      }),
    remove: (key) => machine.call("Properties.deleteProperty", () => void values.delete(key)),
  };
}

function fakeLock(machine: FakeMachine, document: FakeDocument): DocumentLock {
  return {
    tryAcquire: () =>
      machine.call("Lock.tryLock", () => {
        const isFree = !document.isLocked;
        document.isLocked = true;
        return isFree;
      }),
    release: () =>
      machine.call("Lock.releaseLock", () => {
        document.isLocked = false;
      }),
  };
}

function fakeWorkbook(machine: FakeMachine, document: FakeDocument): Workbook {
  const absent = (): never => {
    throw new Error("the protocol has no business here");
  };
  return {
    spreadsheetId: document.spreadsheetId,
    timeZone: "Europe/Madrid",
    locale: "es_ES",
    sheets: absent,
    cells: absent,
    numberFormats: absent,
    insertSheet: absent,
    deleteSheet: absent,
    selection: absent,
    tags: () => machine.call("Metadata.find", () => document.tags),
    apply: (edits) => {
      for (const edit of edits)
        machine.call(`Metadata.${edit.kind}`, () => {
          if (edit.kind === "tag") document.tags = [...document.tags, edit.tag];
          else if (edit.kind === "untag") {
            const gone = JSON.stringify(edit.tag);
            document.tags = document.tags.filter((tag) => JSON.stringify(tag) !== gone);
          } else absent();
        });
    },
    flush: () => document.flush(),
  };
}

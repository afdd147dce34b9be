import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MailboxData } from "../mail/stored-mail.ts";
import type { PropertyData } from "../services/property-stores.ts";
import type { ClockTrigger } from "../services/trigger-table.ts";
import type { WorkbookModel } from "../spreadsheet/workbook-model.ts";
import { loadWorkbook, saveWorkbook } from "../spreadsheet/workbook-state.ts";
import { UnusableInput } from "./unusable-input.ts";

/** What one script has of its own: an edition's properties and triggers are no other's. */
export type ScriptState = {
  readonly properties: PropertyData;
  readonly triggers: readonly ClockTrigger[];
  readonly triggersCreated: number;
  /** The set-up options it was last given. */
  readonly setUp: string;
};

/** Raised whenever the form of the state changes. */
export const stateVersion = 1;

/** Everything that a second run continues. */
export type SavedState = {
  readonly version: number;
  /** SHA-256 of FILE when it was imported. */
  readonly importedHash: string;
  readonly endedAtMs: number;
  readonly uuids: number;
  readonly mailbox: MailboxData;
  readonly scripts: Readonly<Record<string, ScriptState>>;
  readonly workbook: WorkbookModel;
};

/** SHA-256 of a file's bytes as hex. */
export const contentHash = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const stateFile = "state.json";

/** As on disk: the workbook is a text of its own, so that its file's bytes can go along. */
type StoredState = Omit<SavedState, "workbook"> & { readonly workbook: string };

const unusable = (path: string, why: string): UnusableInput =>
  new UnusableInput(`--state: ${path} ${why}; name another folder to begin anew.`);

/** The state that an earlier run left in a folder, or null. */
export const loadState = (folder: string): SavedState | null => {
  const path = join(folder, stateFile);
  if (!existsSync(path)) return null;
  let stored: StoredState;
  try {
    stored = JSON.parse(readFileSync(path, "utf8")) as StoredState;
    if (stored.version === stateVersion)
      return { ...stored, workbook: loadWorkbook(stored.workbook) };
  } catch {
    throw unusable(path, "is damaged");
  }
  throw unusable(path, "was written by another version");
};

/** Leaves a run's state in a folder for the next one; a broken write leaves the old one whole. */
export const saveState = (folder: string, state: SavedState): void => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, stateFile);
  const stored: StoredState = { ...state, workbook: saveWorkbook(state.workbook) };
  writeFileSync(`${path}.new`, JSON.stringify(stored));
  renameSync(`${path}.new`, path);
};

import { civilTimeAt, instantAt } from "../execution/time-zone.ts";
import { Mailbox } from "../mail/mailbox.ts";
import { localOwner } from "../account.ts";
import { Project, type ProjectParts } from "../project.ts";
import { PropertyStores } from "../services/property-stores.ts";
import { TriggerTable } from "../services/trigger-table.ts";
import { NotAWorkbook } from "../spreadsheet/not-a-workbook.ts";
import { readWorkbookFile } from "../spreadsheet/workbook-file.ts";
import type { WorkbookModel } from "../spreadsheet/workbook-model.ts";
import type { Edition } from "../account.ts";
import type { LocalOptions } from "./local-options.ts";
import type { JudgedMoment } from "./local-run.ts";
import { ownersCopy } from "./owner-copy.ts";
import { contentHash, type SavedState, type ScriptState } from "./saved-state.ts";
import { UnusableInput } from "./unusable-input.ts";

/** At least this much passes between two runs on one state folder. */
const betweenRunsMs = 3_600_000;

const fallback = { timeZone: "Europe/Madrid", locale: "es_ES" } as const;

const readFile = async (options: LocalOptions): Promise<WorkbookModel> => {
  try {
    return await readWorkbookFile(options.file, new Uint8Array(options.fileContent), {
      timeZone: options.timeZone ?? fallback.timeZone,
      locale: options.locale ?? fallback.locale,
    });
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new UnusableInput(error.message);
    throw error;
  }
};

/** The workbook to work on: FILE, or the one in the state folder when FILE is the one it came from. */
const workbookFor = async (
  options: LocalOptions,
  saved: SavedState | null,
): Promise<WorkbookModel> => {
  const isUnchanged = saved?.importedHash === contentHash(options.fileContent);
  const before = saved?.workbook ?? null;
  const model = before !== null && isUnchanged ? before : await readFile(options);
  const workbook = before === null || isUnchanged ? model : ownersCopy(model, before);
  if (options.timeZone !== null) workbook.timeZone = options.timeZone;
  if (options.locale !== null) workbook.locale = options.locale;
  const { sheet } = options;
  if (sheet !== null && !workbook.sheets.some(({ name }) => name === sheet))
    throw new UnusableInput(
      `--sheet: there is no sheet "${sheet}"; the file has ${workbook.sheets.map(({ name }) => `"${name}"`).join(", ")}.`,
    );
  return workbook;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The moment of `--today` and `--time` in the spreadsheet's zone. */
const judgedMoment = (options: LocalOptions, zone: string): JudgedMoment => {
  const { year, month, day } = options.today ?? civilTimeAt(Date.now(), zone);
  const { hour, minute } = options.time;
  return {
    day: `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`,
    minutes: hour * 60 + minute,
    epochMs: instantAt({ year, month, day, hour, minute, second: 0, millisecond: 0 }, zone),
  };
};

/** A project of the command line, and what its script had before. */
export type LocalProject = {
  readonly project: Project;
  readonly moment: JudgedMoment;
  readonly script: ScriptState | null;
};

/** Gives the code, manifest and pages of an edition. */
export type BundleSource = (edition: Edition) => Pick<ProjectParts, "code" | "manifest" | "html">;

/** Builds the project that a command line asks for. */
export const localProject = async (
  options: LocalOptions,
  saved: SavedState | null,
  bundle: BundleSource,
): Promise<LocalProject> => {
  const workbook = await workbookFor(options, saved);
  const moment = judgedMoment(options, workbook.timeZone);
  const scriptId = `local-${options.edition}-script`;
  const script = saved?.scripts[scriptId] ?? null;
  const earliest = saved === null ? moment.epochMs : saved.endedAtMs + betweenRunsMs;
  const project = new Project({
    ...bundle(options.edition),
    workbook,
    scriptId,
    edition: options.edition,
    nowMs: Math.max(moment.epochMs, earliest),
    quota: options.quota,
    mailbox: new Mailbox(localOwner, saved?.mailbox),
    properties: new PropertyStores(script?.properties),
    triggers: new TriggerTable(script?.triggers, script?.triggersCreated),
    uuids: saved?.uuids ?? 0,
  });
  return { project, moment, script };
};

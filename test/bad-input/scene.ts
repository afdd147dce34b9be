import { callEntry } from "../../host/commands/entry-points.ts";
import { clockEvent } from "../../host/commands/clock-event.ts";
import { mergedParts, type ReportPart } from "../../host/commands/report-parts.ts";
import { hostProject } from "../../host/built-bundle.ts";
import { instantAt } from "../../host/execution/time-zone.ts";
import type { Project } from "../../host/project.ts";
import type { WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import type { Report } from "../../src/collections/report-entries.ts";
import { madeWorkbook, type MadeSheet } from "./made-workbook.ts";
import { ownerCells, type OwnerCells } from "./owner-cells.ts";

/** The languages of the sentences, each with the locale of a workbook that speaks it. */
export const locales = { es: "es_ES", en: "en_GB" } as const;
export type Spoken = keyof typeof locales;

/** What happens in a test: the owner's sheets, what was set, and what a person does after set-up. */
export type Scene = {
  readonly language: Spoken;
  readonly sheets: readonly MadeSheet[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly quota?: number;
  /** A person's hands on the workbook after it was set up. */
  readonly hands?: (model: WorkbookModel) => void;
  /** The own columns were filled once before those hands came. */
  readonly isFilledBefore?: boolean;
};

/** How a scene ended. */
export type Played = {
  readonly report: Report;
  readonly workbook: WorkbookModel;
  /** The owner's cells before set-up, or as a person left them. */
  readonly before: OwnerCells;
  readonly project: Project;
};

/** A Friday at ten in the morning, inside the send window. */
export const today = { day: "2026-03-20", minutes: 600 } as const;

const zone = "Europe/Madrid";
const nowMs = instantAt(
  { year: 2026, month: 3, day: 20, hour: 10, minute: 0, second: 0, millisecond: 0 },
  zone,
);

const answered = (project: Project, name: string, args: readonly unknown[]): ReportPart => {
  const answer = callEntry(project, name, args, { hasUi: name !== "onHourlyTrigger" });
  if (answer.kind !== "answered") throw new Error(`${name} ended without an answer`);
  return answer.value as ReportPart;
};

/** Settings of an owner who has filled in all that the letters use. */
const filledIn = {
  businessName: "Taller de ejemplo",
  bankAccount: "ES91 2100 0418 4502 0005 1332",
  payLink: "https://pay.example.com",
};

const setUp = (
  project: Project,
  { settings, answers, sheet }: Pick<Scene, "settings" | "answers" | "sheet">,
): ReportPart =>
  answered(project, "apiSetUp", [
    JSON.stringify({
      settings: { ...filledIn, ...settings },
      answers: answers ?? {},
      sheet: sheet ?? null,
      plan: "normal",
      agreeOwnColumns: true,
      confirmList: true,
      waiveForewarning: true,
      claimSender: true,
      createTrigger: true,
    }),
  ]);

/** Sets a workbook up, lets a person at it, refreshes it and lets the trigger fire. */
export const play = (scene: Scene): Played =>
  playOn(madeWorkbook(locales[scene.language], scene.sheets), scene);

/** The same on a workbook that is there already. */
export const playOn = (
  workbook: WorkbookModel,
  scene: Omit<Scene, "language" | "sheets"> = {},
): Played => {
  const project = hostProject({ workbook, nowMs, quota: scene.quota ?? 100 });
  const untouched = ownerCells(workbook);
  const asOf = JSON.stringify(today);
  const parts = [setUp(project, scene)];
  if (scene.isFilledBefore === true) answered(project, "apiRefresh", [asOf]);
  scene.hands?.(workbook);
  const before = scene.hands === undefined ? untouched : ownerCells(workbook);
  parts.push(answered(project, "apiRefresh", [asOf]));
  parts.push(answered(project, "onHourlyTrigger", [clockEvent(nowMs, "")]));
  const report = parts.reduce((earlier, later) => mergedParts(earlier, later), {});
  return { report: report as unknown as Report, workbook, before, project };
};

/** What the workbook says after its owner has chosen "Set up" once more. */
export const setUpAgain = ({ project }: Played): Report => {
  setUp(project, {});
  return answered(project, "apiReport", [JSON.stringify(today)]) as unknown as Report;
};

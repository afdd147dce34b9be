import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { localOwner } from "../account.ts";
import { hostProject } from "../built-bundle.ts";
import { instantAt } from "../execution/time-zone.ts";
import type { Project } from "../project.ts";
import { projectRoot } from "../project-root.ts";
import { readWorkbookFile } from "../spreadsheet/workbook-file.ts";
import { sheetByName, type WorkbookModel } from "../spreadsheet/workbook-model.ts";
import { liveThroughDays } from "./running-sample.ts";
import { shiftDays } from "./shifted-workbook.ts";
import type { PageLanguage, SampleChoice, SampleState } from "./wire.ts";

/** The day for which the samples are written. */
const anchorDay = "2026-03-20";
const opensAtHour = 10;

type Sample = {
  readonly files: Readonly<Record<SampleState, string>>;
  /** The tab that is open, and the row of it that is selected: its first invoice. */
  readonly sheet: string;
  readonly row: number;
  readonly timeZone: string;
  readonly locale: string;
  /** The firm that keeps the sheet. */
  readonly owner: string;
};

const samples: Readonly<Record<PageLanguage, Sample>> = {
  es: {
    files: { new: "facturas-taller.xlsx", running: "taller-en-marcha.xlsx" },
    sheet: "Facturas 2026",
    row: 5,
    timeZone: "Europe/Madrid",
    locale: "es_ES",
    owner: "Talleres Moncayo SL",
  },
  en: {
    files: { new: "invoices-studio.xlsx", running: "studio-running.xlsx" },
    sheet: "Invoices",
    row: 6,
    timeZone: "Europe/London",
    locale: "en_GB",
    owner: "Harbour Lane Studio",
  },
};

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A sample with its days moved so that it looks on `day` as it was written to look on its own day. */
async function sampleWorkbook(
  { language, state }: SampleChoice,
  day: string,
): Promise<WorkbookModel> {
  const { files, timeZone, locale } = samples[language];
  const file = files[state];
  const bytes = new Uint8Array(await readFile(join(projectRoot(), "samples", file)));
  const workbook = await readWorkbookFile(file, bytes, { timeZone, locale });
  shiftDays(workbook, daysBetween(anchorDay, day));
  return workbook;
}

/** Selects the first invoice, as the owner left the sheet. */
function selectFirstInvoice(workbook: WorkbookModel, language: PageLanguage): void {
  const { sheet, row } = samples[language];
  const open = sheetByName(workbook, sheet);
  if (open !== null) workbook.selection = { sheetId: open.id, row, column: 1, rows: 1, columns: 1 };
}

/**
 * A script on a sample at ten in the morning; in the state `running` with eight days behind it.
 *
 * @param day `YYYY-MM-DD`.
 */
export async function sampleProject(sample: SampleChoice, day: string): Promise<Project> {
  const workbook = await sampleWorkbook(sample, day);
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const morning = { hour: opensAtHour, minute: 0, second: 0, millisecond: 0 };
  const nowMs = instantAt({ year, month, day: dayOfMonth, ...morning }, workbook.timeZone);
  const account = { ...localOwner, name: samples[sample.language].owner };
  const project = hostProject({ workbook, nowMs, account, userLanguage: sample.language });
  if (sample.state === "running") liveThroughDays(project, sample.language);
  selectFirstInvoice(workbook, sample.language);
  return project;
}

import { writeXlsx } from "../spreadsheet/xlsx-file.ts";
import { lostInXlsx } from "../spreadsheet/xlsx-losses.ts";
import { closePrinter } from "../printing/pdf-printer.ts";
import { builtBundle } from "../built-bundle.ts";
import { runFunction } from "../execution/run-function.ts";
import type { Project } from "../project.ts";
import { callEntry } from "./entry-points.ts";
import { localOptions, type LocalOptions } from "./local-options.ts";
import { localProject, type BundleSource, type LocalProject } from "./local-project.ts";
import { runJob, setUpOptions, type LocalRun } from "./local-run.ts";
import { mailFiles, type OutputFile } from "./mail-files.ts";
import { writeOutput } from "./output-folder.ts";
import { mergedParts, type ReportPart } from "./report-parts.ts";
import { runSummary } from "./run-summary.ts";
import { contentHash, loadState, saveState, stateVersion, type SavedState } from "./saved-state.ts";
import { UnusableInput } from "./unusable-input.ts";
import { usage } from "./usage.ts";

/** An execution of its own before the first run: neither counted nor reached by mishaps. */
const setUp = (local: LocalProject, options: LocalOptions): ReportPart => {
  const wanted = setUpOptions(options);
  if (local.script?.setUp === wanted) return {};
  const answer = callEntry(local.project, "apiSetUp", [wanted], {});
  return answer.kind === "answered" ? (answer.value as ReportPart) : {};
};

const isEditedSince = (options: LocalOptions, saved: SavedState | null): boolean =>
  saved?.workbook != null && saved.importedHash !== contentHash(options.fileContent);

/** What Google does when a person types into the sheet: the simple trigger, where the script has one. */
const fireEdit = (project: Project): void => {
  runFunction(project, "onEdit", [{}], { mode: "LIMITED" });
};

const keepState = (options: LocalOptions, project: Project, saved: SavedState | null): void => {
  if (options.stateFolder === null || project.workbook === null) return;
  const triggers = project.triggers.toJSON();
  const script = {
    properties: project.properties.toJSON(),
    triggers: triggers.triggers,
    triggersCreated: triggers.created,
    setUp: setUpOptions(options),
  };
  saveState(options.stateFolder, {
    version: stateVersion,
    importedHash: contentHash(options.fileContent),
    endedAtMs: project.clock.now(),
    uuids: project.uuidsMade,
    mailbox: project.mailbox.toJSON(),
    scripts: { ...saved?.scripts, [project.scriptId]: script },
    workbook: project.workbook,
  });
};

const filesOf = async (
  project: Project,
  run: LocalRun,
  knownBefore: ReadonlySet<string>,
): Promise<readonly OutputFile[]> => {
  const { workbook } = project;
  const book = workbook === null ? [] : [Buffer.from(await writeXlsx(workbook))];
  const report = Buffer.from(`${JSON.stringify(run.report, null, 2)}\n`, "utf8");
  return [
    ...book.map((bytes) => ({ path: "workbook.xlsx", bytes })),
    ...mailFiles(project.mailbox, knownBefore, run.report),
    ...run.statements.map(({ file, bytes }) => ({ path: file, bytes })),
    { path: "report.json", bytes: report },
  ];
};

const carryOut = async (options: LocalOptions, bundle: BundleSource): Promise<LocalRun> => {
  const saved = options.stateFolder === null ? null : loadState(options.stateFolder);
  const local = await localProject(options, saved, bundle);
  const { project, moment } = local;
  const knownBefore = new Set(project.mailbox.allMessages().map(({ id }) => id));
  if (isEditedSince(options, saved)) fireEdit(project);
  const prepared = setUp(local, options);
  const done = runJob(project, options, moment);
  const run = { ...done, report: mergedParts(prepared, done.report) };
  writeOutput(options.outFolder, await filesOf(project, run, knownBefore));
  keepState(options, project, saved);
  return run;
};

/** What of the file is not in the workbook written; a .csv has nothing to lose. */
const lostIn = (content: Buffer): readonly string[] =>
  content.subarray(0, 2).toString("latin1") === "PK" ? lostInXlsx(new Uint8Array(content)) : [];

/** Where the command gets the bundle and what it writes to. */
export type CommandWorld = {
  readonly bundle: BundleSource;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

const realWorld: CommandWorld = {
  bundle: builtBundle,
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

/**
 * `npm run local`.
 *
 * @param base Folder against which files of the command line are looked for.
 * @returns The exit code: 0 done, 2 unusable arguments or file, 1 a defect of ours.
 */
export const runLocal = async (
  args: readonly string[],
  base: string,
  { bundle, print, complain }: CommandWorld = realWorld,
): Promise<number> => {
  if (args.includes("--help")) {
    print(usage);
    return 0;
  }
  try {
    const options = localOptions(args, base);
    const run = await carryOut(options, bundle);
    for (const sentence of lostIn(options.fileContent)) complain(`${sentence}\n`);
    const text = options.isJson
      ? JSON.stringify(run.report, null, 2)
      : runSummary(run.report, options.outFolder);
    print(`${text}\n`);
    return 0;
  } catch (error) {
    const isInput = error instanceof UnusableInput;
    const failure = error as Error;
    complain(`${isInput ? failure.message : (failure.stack ?? failure.message)}\n`);
    return isInput ? 2 : 1;
  } finally {
    await closePrinter();
  }
};

import { createHash, randomUUID } from "node:crypto";
import type { Project } from "../project.ts";
import type { Shown } from "../services/ui-desk.ts";
import { serialOf } from "../spreadsheet/serial-date.ts";
import type { Selection, WorkbookModel } from "../spreadsheet/workbook-model.ts";
import { civilText } from "./civil-text.ts";
import { mailHeads } from "./mail-heads.ts";
import { sheetView } from "./sheet-view.ts";
import type { DeskView, FiringView, SampleChoice, SheetView, ShownWindow } from "./wire.ts";

/** A window with the page that stands in it. */
export type OpenedWindow = ShownWindow & { readonly content: string };

/** What a command leaves to be shown besides the workbook. */
export type Leftovers = {
  readonly shown: readonly Shown[];
  readonly firings: readonly FiringView[];
  readonly selection: Selection | null;
};

const versionOf = (view: SheetView): string =>
  createHash("sha256").update(JSON.stringify(view)).digest("base64url").slice(0, 16);

/** The windows among what was shown. */
export const openedWindows = (shown: readonly Shown[]): readonly OpenedWindow[] =>
  shown.flatMap((one) => {
    if (!("page" in one)) return [];
    const { title, width, height, content } = one.page;
    return [{ kind: one.kind, id: randomUUID(), title: title ?? "", width, height, content }];
  });

const toastsOf = (shown: readonly Shown[]): readonly string[] =>
  shown.flatMap((one) => (one.kind === "toast" ? [`${one.title} ${one.text}`.trim()] : []));

/** Serial day of the clock's instant in the workbook's zone. */
export const serialToday = (project: Project, workbook: WorkbookModel): number =>
  Math.floor(serialOf(project.clock.now(), workbook.timeZone));

const withoutContent = ({ kind, id, title, width, height }: OpenedWindow): ShownWindow => ({
  kind,
  id,
  title,
  width,
  height,
});

/** Everything the page shows; sheets that it `known`s by version are not sent again. */
export function deskView(
  project: Project,
  workbook: WorkbookModel,
  sample: SampleChoice,
  known: Readonly<Record<string, string>>,
  { shown, firings, selection }: Leftovers,
  windows: readonly OpenedWindow[],
): DeskView {
  const today = serialToday(project, workbook);
  const views = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => sheetView(workbook, sheet, today));
  const sheets = views.map((view) => ({
    id: view.id,
    name: view.name,
    version: versionOf(view),
  }));
  return {
    fileName: workbook.name,
    sample,
    account: project.account.email,
    sheets,
    changed: views.filter((view, at) => known[String(view.id)] !== sheets[at]?.version),
    selection,
    menus: project.ui.menus,
    windows: windows.map(withoutContent),
    toasts: toastsOf(shown),
    ...civilText(project.clock.now(), workbook.timeZone),
    hasTrigger: project.triggers.of(project.account.email).length > 0,
    quotaLeft: project.remainingRecipients,
    mails: mailHeads(project.mailbox, workbook.timeZone),
    firings,
  };
}

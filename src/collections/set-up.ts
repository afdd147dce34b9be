import { parseIsoDay } from "../receivables/calendar.ts";
import type { Invoice } from "../receivables/invoice.ts";
import { shippedTemplates } from "../letters/shipped-templates.ts";
import type { Edit } from "../workbook/edit.ts";
import { schemaEdits } from "../workbook/own-schema-version.ts";
import { tabKeys, type TabKey } from "../workbook/tab-schema.ts";
import { ownTabEdits, type TabContent } from "../workbook/tab-create.ts";
import { listedCustomers } from "../workbook/tab-listed.ts";
import { newTabName } from "../workbook/tab-locate.ts";
import { countryOf } from "./locale.ts";
import type { Plan } from "./plan.ts";
import type { Ports } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import { readAndDecide } from "./refresh.ts";
import { claimEdits } from "./sender-claim.ts";
import { doneMarkKey, stoppedUntilValue } from "./sending-state.ts";
import { openSession, planningInput, type OpenedSession, type Session } from "./session.ts";
import { stateMark, stateMarkKey } from "./state-guard.ts";
import { ownersWordValues } from "./stored-settings.ts";
import { ownColumnSetup } from "../workbook/own-column-setup.ts";

/** What setting up is to do; what is absent stays as it is. */
export type SetUpOptions = {
  /** Settings by name, as the owner gives them; null takes one back to its default. */
  readonly settings?: { readonly [name: string]: unknown } | null;
  /** Answers by question id; null takes one back. */
  readonly answers?: { readonly [questionId: string]: string | null } | null;
  /** Name of the invoice sheet. */
  readonly sheet?: string | null;
  readonly plan?: string | null;
  readonly agreeOwnColumns?: boolean;
  readonly confirmList?: boolean;
  readonly claimSender?: boolean;
  readonly createTrigger?: boolean;
};

/** A workbook that was set up, as it was read afterwards. */
export type SetUp = {
  readonly session: Session;
  readonly reading: BookReading;
  readonly plan: Plan;
};

/**
 * Sets Cóbralo up in the open workbook, or changes what was set: settings and answers, own tabs, own
 * columns, the sender's claim and the hourly trigger. Running it again repeats nothing that is there.
 *
 * A copied workbook carries the state of the one it came from: setting up begins anew there.
 */
export function setUp(
  ports: Ports,
  options: SetUpOptions,
  edition: "own" | "marketplace",
): OpenedSession | ({ readonly kind: "done" } & SetUp) {
  forgetForeignState(ports);
  const before = openSession(ports);
  if (before.kind === "refused") return before;
  writeOwnersWord(before.session, options);
  const opened = openSession(ports);
  if (opened.kind === "refused") return opened;
  const { session } = opened;
  const { workbook } = session;
  const input = planningInput(session);
  const first = readAndDecide(workbook, input, "always");
  if (first.reading.isNewer) return { kind: "done", session, ...first };
  workbook.apply([...first.reading.rememberEdits, ...ownColumnEdits(first.reading)]);
  addOwnTabs(session, first.reading, first.plan);
  workbook.apply(schemaEdits(first.reading.tags));
  if (options.claimSender === true) claim(ports, edition);
  if (options.createTrigger === true) ports.schedule.ensureHourlyTrigger();
  workbook.flush();
  return { kind: "done", session, ...readAndDecide(workbook, input, "always") };
}

function forgetForeignState({ workbook, store }: Ports): void {
  if (workbook === null || store === null) return;
  const values = store.readAll();
  const mark = values[stateMarkKey];
  if (mark === undefined || mark.includes(JSON.stringify(workbook.spreadsheetId))) return;
  for (const key of Object.keys(values)) store.remove(key);
}

function writeOwnersWord({ store, word, workbook }: Session, options: SetUpOptions): void {
  const { stoppedUntil, ...given } = options.settings ?? {};
  const settings = {
    ...given,
    ...(typeof options.sheet === "string" ? { invoiceSheet: options.sheet } : {}),
    ...(typeof options.plan === "string" ? { plan: options.plan } : {}),
    ...(options.agreeOwnColumns === true ? { ownColumnsAgreed: true } : {}),
    ...(options.confirmList === true ? { isListConfirmed: true } : {}),
  };
  const stopped = typeof stoppedUntil === "string" ? parseIsoDay(stoppedUntil) : null;
  store.write({
    [stateMarkKey]: stateMark(workbook.spreadsheetId),
    ...ownersWordValues(word, settings, options.answers ?? {}),
    ...(stoppedUntil === undefined ? {} : stoppedUntilValue(stopped)),
    [doneMarkKey]: "",
  });
}

function ownColumnEdits({ book, settings }: BookReading): readonly Edit[] {
  if (book.list === null || !settings.ownColumnsAgreed) return [];
  return ownColumnSetup(book.list.sheet, settings.language).edits;
}

function addOwnTabs(
  { workbook }: Session,
  { places, settings, book, sheets }: BookReading,
  plan: Plan,
) {
  const { language } = settings;
  const names = sheets.map(({ name }) => name);
  const content = contentOf(book.list?.invoices ?? [], plan, countryOf(workbook.locale));
  for (const tab of tabKeys.filter((key: TabKey) => places.sheetIds[key] === null)) {
    const name = newTabName(tab, language, names);
    names.push(name);
    workbook.apply(ownTabEdits(tab, workbook.insertSheet(name), language, content));
  }
}

function contentOf(invoices: readonly Invoice[], plan: Plan, country: string | null): TabContent {
  const open = new Set(
    plan.invoices.flatMap(({ invoice, openBalance }) => (openBalance > 0 ? [invoice] : [])),
  );
  return {
    customers: listedCustomers(invoices, (invoice) => open.has(invoice)),
    templates: shippedTemplates.filter(
      (template) => template.country === null || template.country === country,
    ),
  };
}

function claim({ workbook, account, clock }: Ports, edition: "own" | "marketplace"): void {
  if (workbook === null) return;
  const { epochMs } = clock.now();
  workbook.apply(claimEdits(workbook.tags(), { ...account, edition }, epochMs));
}

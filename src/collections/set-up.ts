import { parseIsoDay, type Day } from "../receivables/calendar.ts";
import type { Invoice } from "../receivables/invoice.ts";
import { shippedTemplates } from "../letters/shipped-templates.ts";
import type { Edit } from "../workbook/edit.ts";
import { schemaEdits, schemaState } from "../workbook/own-schema-version.ts";
import { tabKeys, type TabKey } from "../workbook/tab-schema.ts";
import { ownTabEdits, type TabContent } from "../workbook/tab-create.ts";
import { listedCustomers } from "../workbook/tab-listed.ts";
import { newTabName } from "../workbook/tab-locate.ts";
import { holdingLock } from "./hold-lock.ts";
import { impossibleAnswer } from "./impossible-answers.ts";
import { countryOf } from "./locale.ts";
import type { StoredValues } from "./long-value.ts";
import { missingList } from "./missing-list.ts";
import type { Plan } from "./plan.ts";
import type { Ports } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import { readAndDecide } from "./refresh.ts";
import { claimEdits, isOwnClaim, liveClaim } from "./sender-claim.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { doneMarkKey, stoppedUntilValue } from "./sending-state.ts";
import { openSession, planningInput, type OpenedSession, type Session } from "./session.ts";
import { guardState, stateMark, stateMarkKey } from "./state-guard.ts";
import { ownersWordValues } from "./stored-settings.ts";
import { ownColumnKeys } from "../workbook/columns.ts";
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
  /** Touches nothing while no invoice sheet is recognised. */
  readonly needsList?: boolean;
  readonly confirmList?: boolean;
  readonly claimSender?: boolean;
  readonly createTrigger?: boolean;
};

/** A workbook that was set up, as it was read afterwards. */
export type SetUp = {
  readonly session: Session;
  readonly reading: BookReading;
  readonly plan: Plan;
  /** What was added to the workbook: how many own columns, and own tabs by name. */
  readonly added: { readonly columns: number; readonly tabs: readonly string[] };
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
): NotSetUp | ({ readonly kind: "done" } & SetUp) {
  const held = holdingLock(ports.lock, () => setUpLocked(ports, options, edition));
  return held.kind === "held" ? held.value : held;
}

/** The account that sends for this workbook while it is another's; null otherwise. */
export function otherSender({ workbook, account, clock }: Ports): string | null {
  const claim = workbook === null ? null : liveClaim(workbook.tags(), clock.now().epochMs);
  return claim === null || isOwnClaim(claim, account) ? null : claim.account;
}

/** Why nothing was set up: the workbook may not be written to, an answer makes no sense, or there is no list. */
type NotSetUp =
  | Extract<OpenedSession, { kind: "refused" }>
  | { readonly kind: "unusable"; readonly sentence: string };

function setUpLocked(
  ports: Ports,
  options: SetUpOptions,
  edition: "own" | "marketplace",
): NotSetUp | ({ readonly kind: "done" } & SetUp) {
  forgetForeignState(ports);
  const before = openSession(ports);
  if (before.kind === "refused") return before;
  if (schemaState(before.session.workbook.tags()).kind === "newer")
    return { kind: "refused", reason: sendingReasons.newerState };
  const given = givenWord(before.session, options);
  const answered = Object.keys(options.answers ?? {});
  const sentence = impossibleAnswer(before.session, given, answered);
  if (sentence !== null) return { kind: "unusable", sentence };
  const missing = options.needsList === true ? missingList(before.session, given) : null;
  if (missing !== null) return { kind: "unusable", sentence: missing };
  before.session.store.write(given);
  const opened = openSession(ports);
  if (opened.kind === "refused") return opened;
  const { session } = opened;
  const { workbook } = session;
  const input = planningInput(session);
  const first = readAndDecide(workbook, input, "always");
  const columns = ownColumnsToAdd(first.reading);
  workbook.apply([...first.reading.rememberEdits, ...columns.edits]);
  const tabs = addOwnTabs(session, first.reading, first.plan);
  if (options.claimSender === true) claim(ports, edition);
  if (options.createTrigger === true) ports.schedule.ensureHourlyTrigger();
  workbook.flush();
  const added = { columns: columns.count, tabs };
  return { kind: "done", session, ...readAndDecide(workbook, input, "always"), added };
}

function forgetForeignState({ workbook, store }: Ports): void {
  if (workbook === null || store === null) return;
  const values = store.readAll();
  if (guardState(values, workbook.spreadsheetId) !== sendingReasons.foreignWorkbook) return;
  for (const key of Object.keys(values)) store.remove(key);
}

function givenWord({ word, workbook }: Session, options: SetUpOptions): StoredValues {
  const { stopped, ...given } = withoutStop(options.settings ?? {});
  const settings = {
    ...given.settings,
    ...(typeof options.sheet === "string" ? { invoiceSheet: options.sheet } : {}),
    ...(typeof options.plan === "string" ? { plan: options.plan } : {}),
    ...(options.agreeOwnColumns === true ? { ownColumnsAgreed: true } : {}),
    ...(options.confirmList === true ? { isListConfirmed: true } : {}),
  };
  return {
    [stateMarkKey]: stateMark(workbook.spreadsheetId),
    ...ownersWordValues(word, settings, options.answers ?? {}),
    ...(stopped === undefined ? {} : stoppedUntilValue(stopped)),
    [doneMarkKey]: "",
  };
}

type Given = NonNullable<SetUpOptions["settings"]>;

/** The big stop has a value of its own; what is no day stays among the settings, which are reported, and stops on. */
function withoutStop(settings: Given): {
  readonly settings: Given;
  readonly stopped?: Day | null;
} {
  const { stoppedUntil, ...rest } = settings;
  if (stoppedUntil === undefined) return { settings };
  if (stoppedUntil === null) return { settings, stopped: null };
  const day = typeof stoppedUntil === "string" ? parseIsoDay(stoppedUntil) : null;
  return day === null ? { settings } : { settings: { ...rest, stoppedUntil: null }, stopped: day };
}

function ownColumnsToAdd({ book, settings }: BookReading): {
  readonly edits: readonly Edit[];
  readonly count: number;
} {
  if (book.list === null || !settings.ownColumnsAgreed) return { edits: [], count: 0 };
  const { sheet } = book.list;
  const count = ownColumnKeys.filter((key) => sheet.ownColumns[key] === undefined).length;
  return { edits: ownColumnSetup(sheet, settings.language).edits, count };
}

function addOwnTabs(
  { workbook }: Session,
  { places, settings, book, sheets, tags }: BookReading,
  plan: Plan,
): readonly string[] {
  if (book.list === null) return []; // Clientes begins with the customers of the list
  const { language } = settings;
  const names = sheets.map(({ name }) => name);
  const content = contentOf(book.list.invoices, plan, countryOf(workbook.locale));
  for (const tab of tabKeys.filter((key: TabKey) => places.sheetIds[key] === null)) {
    const name = newTabName(tab, language, names);
    names.push(name);
    workbook.apply(ownTabEdits(tab, workbook.insertSheet(name), language, content));
  }
  workbook.apply(schemaEdits(tags)); // from now on a tab that is not there was deleted
  return names.slice(sheets.length);
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

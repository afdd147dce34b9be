import { errorText } from "./collections/error-text.ts";
import type { CustomerKey, Language } from "./receivables/customer.ts";
import { parseIsoDay } from "./receivables/calendar.ts";
import { diagnosis } from "./collections/diagnose.ts";
import { dialogWords } from "./collections/dialog-words.ts";
import { guideSetUp } from "./collections/guide-set-up.ts";
import { issueStatement } from "./collections/issue-statement.ts";
import { languageOf } from "./collections/locale.ts";
import { localeVoice } from "./collections/locale-voice.ts";
import { menu } from "./collections/menu.ts";
import type { Dialogs, Ports } from "./collections/ports.ts";
import { remove } from "./collections/remove.ts";
import { decideNow, refreshNow, sessionReport } from "./collections/report-now.ts";
import { runReminders } from "./collections/run-reminders.ts";
import { preview, sendNow } from "./collections/send-now.ts";
import { lookAgain } from "./collections/look-again.ts";
import { openSession, type Session } from "./collections/session.ts";
import { setUp, type SetUpOptions } from "./collections/set-up.ts";
import { settleByHand } from "./collections/settle-by-hand.ts";
import type { CommandResult, Json, SidebarApi, TodayView } from "./collections/sidebar-api.ts";
import { confirmAndSend, refreshSheet } from "./collections/sidebar-commands.ts";
import { listedStatements, printStatement } from "./collections/statements.ts";
import { ownersWord } from "./collections/stored-settings.ts";
import { stopEverything } from "./collections/stop-everything.ts";
import { todayView } from "./collections/today-view.ts";
import { sentence } from "./collections/wording/sentence.ts";
import { sheetDialogs, showMenu, showPanel } from "./google/dialogs.ts";
import { gmailMailbox } from "./google/gmail-mailbox.ts";
import { googlePorts } from "./google/google-ports.ts";
import { documentStore } from "./google/document-store.ts";
import {
  momentOfEvent,
  scriptClock,
  type ClockEvent,
  type JudgedMoment,
} from "./google/script-clock.ts";

const edition = () => (gmailMailbox() === null ? "marketplace" : "own");

/** The ports of one execution that speaks for this moment, or for now. */
const portsAt = (momentIn: (timeZone: string) => JudgedMoment | null): Ports =>
  googlePorts("onHourlyTrigger", (timeZone) => scriptClock(timeZone, momentIn(timeZone)));

const portsNow = () => portsAt(() => null);

/** Opens the session of an execution, or ends it with the sentence that says why there is none. */
function sessionOf(ports: Ports): Session {
  const opened = openSession(ports);
  if (opened.kind === "open") return opened.session;
  throw new Error(sentence(opened.reason, localeVoice(ports)));
}

/** Runs a menu command; whatever fails becomes one sentence for the person who chose it. */
function command(run: (ports: Ports, dialogs: Dialogs) => void): () => void {
  return () => {
    try {
      run(portsNow(), sheetDialogs);
    } catch (error) {
      const words = dialogWords(interfaceLanguage());
      const detail = errorText(error).replace(/\.$/, "");
      sheetDialogs.message(words.title, words.failed(detail));
    }
  };
}

const onSession = (run: (session: Session, dialogs: Dialogs) => void) =>
  command((ports, dialogs) => run(sessionOf(ports), dialogs));

/** The language that the owner has set, else the workbook's; the person's own while neither can be read. */
function interfaceLanguage(): Language {
  try {
    const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
    return ownersWord(documentStore()?.readAll() ?? {}, locale).settings.language;
  } catch {
    return personsLanguage();
  }
}

const personsLanguage = () => languageOf(Session.getActiveUserLocale());

type OpenEvent = { readonly authMode?: GoogleAppsScript.Script.AuthMode } | undefined;

/** In a file that has not enabled the add-on nothing of the document may be touched. */
const onOpen = (event: OpenEvent) => {
  const isShut = event?.authMode === ScriptApp.AuthMode.NONE;
  showMenu(menu, isShut ? personsLanguage() : interfaceLanguage());
};

/** Functions that Google calls by itself. */
export const triggers = {
  onOpen,
  onInstall: onOpen,
  /** A person typed something: the next hourly firing looks at the workbook again, whatever was done today. */
  onEdit: () => {
    documentStore()?.write(lookAgain);
  },
  /** What it answers is for the local host; Google throws it away. */
  onHourlyTrigger: (event: Partial<ClockEvent> | undefined) => {
    if (documentStore() === null) {
      console.warn("Cóbralo: no document, nothing was sent");
      return json({});
    }
    const ports = portsAt((timeZone) => momentOfEvent(event, timeZone));
    const run = runReminders(ports, { edition: edition(), isTrigger: true }, false);
    if (run.stopped !== null) console.warn(`Cóbralo: ${run.stopped}`);
    return json(run.report);
  },
};

/** Functions that the menu names. */
export const menuCommands = {
  menuOpenPanel: command(() => {
    showPanel();
  }),
  menuRefresh: onSession((session, dialogs) => {
    const { title } = dialogWords(session.voice.language);
    dialogs.message(title, refreshSheet(session).sentence);
  }),
  menuPreview: onSession(preview),
  menuSendNow: onSession((session, dialogs) => sendNow(session, dialogs, edition())),
  menuStatement: onSession(issueStatement),
  menuSetUp: command((ports, dialogs) => guideSetUp(ports, dialogs, edition())),
  menuSettle: onSession(settleByHand),
  menuStop: onSession(stopEverything),
  menuDiagnose: onSession((session, dialogs) => {
    dialogs.message(dialogWords(session.voice.language).title, diagnosis(session));
  }),
  menuRemove: onSession(remove),
};

const json = <T>(value: T) => JSON.stringify(value) as Json<T>;

/** The session of a call that may say for which moment it speaks: `{"day","minutes"}` as JSON text. */
function sessionAt(asOf: string | undefined): Session {
  return sessionOf(portsAt(() => judgedMoment(asOf)));
}

function judgedMoment(asOf: string | undefined): JudgedMoment | null {
  if (asOf === undefined) return null;
  const { day: text, minutes } = JSON.parse(asOf) as { day: string; minutes: number };
  const day = parseIsoDay(text);
  return day === null ? null : { day, minutes };
}

const panelApi = {
  apiToday: () => {
    const session = sessionOf(portsNow());
    return json<TodayView>(todayView(session, decideNow(session)));
  },
  apiRefreshSheet: () => json<CommandResult>(refreshSheet(sessionOf(portsNow()))),
  apiConfirmAndSend: () => {
    const ports = portsNow();
    return json<CommandResult>(confirmAndSend(ports, sessionOf(ports), edition()));
  },
} satisfies SidebarApi;

/** Functions that the panel and the local host call; each answers JSON text. */
export const api = {
  ...panelApi,
  apiSetUp: (options: string, asOf?: string) => {
    const ports = portsAt(() => judgedMoment(asOf));
    const done = setUp(ports, JSON.parse(options) as SetUpOptions, edition());
    if (done.kind === "refused")
      return json({ unusable: sentence(done.reason, localeVoice(ports)) });
    if (done.kind === "unusable") return json({ unusable: done.sentence });
    return json({ questions: done.reading.book.questions });
  },
  apiInspect: (asOf?: string) => api.apiReport(asOf),
  apiRefresh: (asOf?: string) => {
    const session = sessionAt(asOf);
    const { findings, ...decided } = refreshNow(session);
    return json(sessionReport(session, decided, edition(), findings));
  },
  apiReport: (asOf?: string) => {
    const session = sessionAt(asOf);
    return json(sessionReport(session, decideNow(session), edition()));
  },
  apiStatements: (asOf?: string) => {
    const { reading, plan } = decideNow(sessionAt(asOf));
    return json(listedStatements(plan, reading.settings.bucketBounds));
  },
  apiStatementPdf: (customerKey: string, asOf?: string) => {
    const session = sessionAt(asOf);
    const { reading, plan } = decideNow(session);
    return json(printStatement(session, reading, plan, customerKey as CustomerKey));
  },
};

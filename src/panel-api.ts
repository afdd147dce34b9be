import type { CustomerKey } from "./receivables/customer.ts";
import { answerQuestion } from "./collections/answer-question.ts";
import { becomeSender } from "./collections/become-sender.ts";
import { changeSetting } from "./collections/change-setting.ts";
import { choosePlan } from "./collections/choose-plan.ts";
import { chooseSheet } from "./collections/choose-sheet.ts";
import { confirmList } from "./collections/confirm-list.ts";
import { customerView } from "./collections/customer-view.ts";
import { findCustomers } from "./collections/find-customers.ts";
import { statementFor } from "./collections/mail-statement.ts";
import { pauseCustomer } from "./collections/pause-customer.ts";
import { readNow } from "./collections/read-now.ts";
import { recordPayment } from "./collections/record-payment.ts";
import { decideNow } from "./collections/report-now.ts";
import { customerAtRow } from "./collections/selected-row.ts";
import { sendChunkNow } from "./collections/send-chunk-now.ts";
import { setupView } from "./collections/setup-view.ts";
import type { SidebarApi } from "./collections/sidebar-api.ts";
import { refreshSheet } from "./collections/sidebar-commands.ts";
import { start } from "./collections/start.ts";
import { stopUntil } from "./collections/stop-until.ts";
import { switchSchedule } from "./collections/switch-schedule.ts";
import { todayView } from "./collections/today-view.ts";
import { undo } from "./collections/undo.ts";
import { isWatching } from "./collections/watch-log.ts";
import { watchedContacts } from "./collections/watched-contacts.ts";
import { edition } from "./execution.ts";
import { json, portsNow, sessionNow, sessionOf } from "./office-session.ts";

const today = {
  apiToday: () => {
    const session = sessionNow();
    const decided = decideNow(session);
    const watched = isWatching(session.settings, session.asOf)
      ? watchedContacts(session, decided.reading)
      : [];
    return json(todayView(session, decided, watched));
  },
  apiRefreshSheet: () => json(refreshSheet(sessionNow())),
  apiStart: () => json(start(portsNow(), edition())),
  apiConfirmList: (choice) => {
    const ports = portsNow();
    return json(confirmList(ports, sessionOf(ports), choice, edition()));
  },
  apiSendChunk: (as) => {
    const ports = portsNow();
    return json(sendChunkNow(ports, sessionOf(ports), edition(), as));
  },
  apiStopUntil: (day) => json(stopUntil(sessionNow(), day)),
  apiAnswer: (questionId, answer) => json(answerQuestion(portsNow(), questionId, answer)),
  apiUndo: (token) => json(undo(portsNow(), token)),
} satisfies Partial<SidebarApi>;

const customer = {
  apiCustomerAtRow: (sheetId, row) => {
    const session = sessionNow();
    const decided = decideNow(session);
    const key = customerAtRow(decided.reading, sheetId, row);
    return json(key === null ? null : customerView(session, decided, key));
  },
  apiCustomer: (customerKey) => {
    const session = sessionNow();
    return json(customerView(session, decideNow(session), customerKey as CustomerKey));
  },
  apiFindCustomers: (text) => {
    const session = sessionNow();
    return json(findCustomers(decideNow(session).plan, text, session.voice));
  },
  apiStatementFor: (customerKey, delivery) =>
    json(statementFor(sessionNow(), customerKey as CustomerKey, delivery, edition())),
  apiPauseCustomer: (customerKey, until, reason) =>
    json(pauseCustomer(portsNow(), customerKey, until, reason)),
  apiRecordPayment: (payment) => json(recordPayment(portsNow(), payment)),
} satisfies Partial<SidebarApi>;

const setup = {
  apiSetup: () => {
    const session = sessionNow();
    return json(setupView(session, readNow(session)));
  },
  apiChangeSetting: (name, value) => json(changeSetting(portsNow(), name, value)),
  apiChooseSheet: (name) => json(chooseSheet(portsNow(), name)),
  apiChoosePlan: (plan) => json(choosePlan(portsNow(), plan)),
  apiBecomeSender: () => json(becomeSender(portsNow(), edition())),
  apiSwitchSchedule: (isOn) => json(switchSchedule(portsNow(), isOn)),
} satisfies Partial<SidebarApi>;

/** Functions that the panel calls; each answers JSON text. */
export const panelApi = {
  ...today,
  ...customer,
  ...setup,
} satisfies Omit<SidebarApi, "apiSelectedRow">;

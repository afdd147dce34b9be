import { answerQuestion } from "./answer-question.ts";
import { confirmFirstList, lookADayLater, seeFirstList, watchFirst } from "./first-use.ts";
import { openPanel } from "./hands.ts";
import { pauseCustomer, resumeInPanel, stopByMenu, stopInPanel } from "./hold-back.ts";
import type { Person } from "./person.ts";
import { openCustomerOf, recordPart, recordWhole, undoLast } from "./record-payment.ts";
import { leaveAsDrafts, previewByMenu, sendByMenu, sendDue } from "./send.ts";
import { statementByMenu, statementFromRow } from "./statement.ts";

/** A flow with the Spanish sample it starts from, and what is done before the count begins. */
export type MeasuredFlow = {
  readonly name: string;
  readonly sample: "new" | "running";
  readonly before: (person: Person) => Promise<void>;
  readonly flow: (person: Person) => Promise<void>;
};

const nothing = () => Promise.resolve();

const confirmed = async (person: Person): Promise<void> => {
  await seeFirstList(person);
  await confirmFirstList(person);
};

const atCustomer = async (person: Person): Promise<void> => {
  await openPanel(person);
  await openCustomerOf(person, invoiceRow);
};

/** F-001 of the running sample. */
const invoiceRow = 5;
const invoice = "F-001";

const fresh = (
  name: string,
  before: MeasuredFlow["before"],
  flow: MeasuredFlow["flow"],
): MeasuredFlow => ({ name, sample: "new", before, flow });

const running = (
  name: string,
  before: MeasuredFlow["before"],
  flow: MeasuredFlow["flow"],
): MeasuredFlow => ({ name, sample: "running", before, flow });

/** Every flow that is counted. */
export const measuredFlows: readonly MeasuredFlow[] = [
  fresh("from nothing to the first preview", nothing, seeFirstList),
  fresh("confirm the first list", seeFirstList, confirmFirstList),
  fresh("watch first, look a day later", seeFirstList, async (person) => {
    await watchFirst(person);
    await lookADayLater(person);
  }),
  running("answer a question", openPanel, (person) =>
    answerQuestion(person, "a convenir", "30 días"),
  ),
  fresh("preview by the menu", confirmed, previewByMenu),
  fresh("send 3 from the panel", confirmed, sendDue),
  fresh("send 3 by the menu", confirmed, sendByMenu),
  fresh("leave 3 as drafts", confirmed, leaveAsDrafts),
  running("statement mailed from a row", openPanel, (person) =>
    statementFromRow(person, invoiceRow, "send"),
  ),
  running("statement downloaded from a row", openPanel, (person) =>
    statementFromRow(person, invoiceRow, "save"),
  ),
  running("statement mailed by the menu", nothing, (person) =>
    statementByMenu(person, invoiceRow, "send"),
  ),
  running("whole payment recorded", atCustomer, (person) => recordWhole(person, invoice)),
  running("part payment recorded", atCustomer, (person) => recordPart(person, invoice, "100")),
  running(
    "payment taken back",
    async (person) => {
      await atCustomer(person);
      await recordWhole(person, invoice);
    },
    undoLast,
  ),
  running("customer paused", atCustomer, (person) => pauseCustomer(person, "2026-03-31")),
  running("stop in the panel", openPanel, (person) => stopInPanel(person, "2026-03-31")),
  running("stop by the menu", nothing, (person) => stopByMenu(person, "31/03/2026")),
  running(
    "resume in the panel",
    async (person) => {
      await openPanel(person);
      await stopInPanel(person, "2026-03-31");
    },
    resumeInPanel,
  ),
];

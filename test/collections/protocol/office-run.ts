import { runOutbox } from "../../../src/collections/run-outbox.ts";
import type { Ports } from "../../../src/collections/ports.ts";
import { stateOf, type SendingState } from "../../../src/collections/sending-state.ts";
import {
  defaultRunOptions,
  type RunOptions,
  type RunOutcome,
} from "../../../src/collections/sending-work.ts";
import { account, type FakeOffice, type WantedContact } from "./fake-office.ts";

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Reminders for so many customers, one invoice each. */
export const reminders = (
  count: number,
  said: Partial<WantedContact> = {},
): readonly WantedContact[] =>
  Array.from({ length: count }, (_, index) => ({
    customer: `Firma${index}`,
    occasion: "reminder",
    mode: "send",
    stages: { [`F-${index}`]: "reminder1" },
    ...said,
  }));

/** One execution that nothing interrupts. */
export function run(
  office: FakeOffice,
  options: Partial<RunOptions> = {},
  ports: Partial<Ports> = {},
): RunOutcome {
  const outcome = office.machine.execute(null, () =>
    runOutbox({ ...office.ports(), ...ports }, office.work(), { ...defaultRunOptions, ...options }),
  );
  if (outcome === undefined) throw new Error("an execution without fault was killed");
  return outcome;
}

export const outcomes = ({ contacts }: RunOutcome): readonly string[] =>
  contacts.map(({ outcome }) => outcome);

export const reasons = ({ contacts }: RunOutcome): readonly string[] =>
  contacts.map(({ reason }) => reason.code);

/** What the first script's properties hold. */
export function stateIn({ document }: FakeOffice): SendingState {
  const values = Object.fromEntries(document.properties.get(account.scriptId) ?? []);
  const read = stateOf(values, document.spreadsheetId, account.email);
  if (read.kind === "refused") throw new Error(read.reason.code);
  return read.state;
}

/** How often the last execution made this call. */
export const callCount = ({ machine }: FakeOffice, name: string): number =>
  machine.calls.filter((call) => call === name).length;

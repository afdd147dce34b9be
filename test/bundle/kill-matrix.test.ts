import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { CallLog, noMishaps } from "../../host/execution/call-log.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import { counts, fire, told } from "./running-project.ts";

jest.setTimeout(120_000);

const scene = overdueScene();
let undisturbed: DaysEnd;
let calls: readonly string[];
const tally = { runs: 0, mails: 0, doubled: 0, lost: 0, unknown: 0 };

beforeAll(() => {
  const project = scene();
  calls = fire(project).calls;
  untilQuiet(project);
  undisturbed = daysEnd(project);
});

afterAll(() => {
  const { runs, mails, doubled, lost, unknown } = tally;
  process.stdout.write(
    `kill matrix: ${calls.length} service calls killed, writes lost and kept: ${runs} runs, ` +
      `${mails} mails, ${doubled} doubled, ${lost} lost, ${unknown} unknown\n`,
  );
});

/** Kills the first firing at a call, then lets the hours pass. */
function killedDay(killAt: number, keepWrites: boolean) {
  const project = scene();
  const log = new CallLog({ ...noMishaps, killAt });
  const result = fire(project, { log, keepWrites });
  expect(result).toMatchObject({ kind: "killed", call: calls[killAt - 1] });
  const outcomes = untilQuiet(project).flatMap(({ contacts }) =>
    contacts.map(({ outcome }) => outcome),
  );
  return { end: daysEnd(project), outcomes };
}

function count({ end, outcomes }: ReturnType<typeof killedDay>): void {
  const times = Object.keys(undisturbed.sent).map((to) => end.sent[to] ?? 0);
  tally.runs += 1;
  tally.mails += times.reduce((sum, one) => sum + one, 0);
  tally.doubled += times.filter((one) => one > 1).length;
  tally.lost += times.filter((one) => one === 0).length;
  tally.unknown += outcomes.filter((one) => one === "unknown").length;
}

describe("onHourlyTrigger() undisturbed", () => {
  test("mails three customers, leaves two drafts and logs each contact once", () => {
    expect(undisturbed.sent).toEqual({
      "pagos@alfa.example.com": 1,
      "pagos@beta.example.com": 1,
      "pagos@gamma.example.com": 1,
    });
    expect(undisturbed.drafts).toEqual(["pagos@delta.example.com", "pagos@eco.example.com"]);
    expect(undisturbed.activity).toEqual([
      "Alfa SL · recordatorio 1 · enviado",
      "Beta SL · recordatorio 1 · enviado",
      "Delta SL · aviso final · en borrador",
      "Eco SL · aviso final · en borrador",
      "Gamma SL · recordatorio 1 · enviado",
    ]);
  });

  test("makes the calls that the kills below go through", () => {
    expect(calls.filter((name) => name === "Gmail.Users.Drafts.create")).toHaveLength(4);
    expect(calls.filter((name) => name === "Gmail.Users.Drafts.send")).toHaveLength(3);
  });
});

describe.each([
  ["lost", false],
  ["kept", true],
])("onHourlyTrigger() killed at every service call, unflushed writes %s", (_word, keepWrites) => {
  test("ends the day as if nothing had happened: nobody twice, nobody forgotten", () => {
    for (let killAt = 1; killAt <= calls.length; killAt += 1) {
      const day = killedDay(killAt, keepWrites);
      count(day);
      const at = `${killAt} ${calls[killAt - 1] ?? ""}`;
      expect({ at, ...day.end }).toEqual({ at, ...undisturbed });
      expect({ at, hands: day.outcomes.filter(isPersons) }).toEqual({ at, hands: [] });
    }
  });
});

describe("a kill beyond the last call", () => {
  test("happens to nobody", () => {
    const project = scene();
    const log = new CallLog({ ...noMishaps, killAt: calls.length + 1 });
    expect(counts(told(fire(project, { log })).contacts.map(({ outcome }) => outcome))).toEqual({
      drafted: 1,
      sent: 3,
      skipped: 1,
    });
  });
});

const isPersons = (outcome: string): boolean =>
  ["unknown", "discarded", "failed"].includes(outcome);

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import {
  CallLog,
  failureKinds,
  noMishaps,
  type FailureKind,
} from "../../host/execution/call-log.ts";
import { isCut } from "../gate-cut.ts";
import { shown } from "./invoice-workbook.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import { fire, told } from "./running-project.ts";

jest.setTimeout(120_000);

const step = isCut ? 3 : 1;

const scene = overdueScene();
let steady: Omit<DaysEnd, "nextSteps">;
let calls: readonly string[];
const tally = { runs: 0, mails: 0, doubled: 0, lost: 0 };

beforeAll(() => {
  const project = scene();
  calls = fire(project).calls;
  untilQuiet(project);
  const { nextSteps, ...end } = daysEnd(project);
  expect(nextSteps).toHaveLength(5);
  steady = end;
});

afterAll(() => {
  const { runs, mails, doubled, lost } = tally;
  process.stdout.write(
    `fail matrix: ${calls.length} service calls (every ${step}) failing in ${failureKinds.length} ways: ` +
      `${runs} runs, ${mails} mails, ${doubled} doubled, ${lost} lost\n`,
  );
});

/** Lets one call of the first firing fail, then lets the hours pass. */
function failingDay(failAt: number, failWith: FailureKind) {
  const project = scene();
  const log = new CallLog({ ...noMishaps, failAt, failWith });
  const run = told(fire(project, { log }));
  const later = untilQuiet(project);
  const contacts = [run, ...later].flatMap((one) => one.contacts);
  return { end: daysEnd(project), run, outcomes: contacts.map(({ outcome }) => outcome) };
}

function count({ end }: ReturnType<typeof failingDay>): void {
  const times = Object.keys(steady.sent).map((to) => end.sent[to] ?? 0);
  tally.runs += 1;
  tally.mails += times.reduce((sum, one) => sum + one, 0);
  tally.doubled += times.filter((one) => one > 1).length;
  tally.lost += times.filter((one) => one === 0).length;
}

const isSentence = (text: string): boolean => /^[A-ZÁÉÍÓÚÑ«].*[.?!]$/su.test(text.trim());

describe.each(failureKinds)("onHourlyTrigger() with one call failing: %s", (failWith) => {
  test("ends in sentences, and the day ends as if nothing had happened", () => {
    for (let failAt = 1; failAt <= calls.length; failAt += step) {
      const at = `${failAt} ${calls[failAt - 1] ?? ""}`;
      const day = failingDay(failAt, failWith);
      count(day);
      const texts = [
        ...day.run.warnings.map(({ message }) => message),
        ...day.run.contacts.map(({ reason }) => reason),
      ];
      expect({ at, unclear: texts.filter((text) => !isSentence(text)) }).toEqual({
        at,
        unclear: [],
      });
      // Own columns that are filled an hour later already know of the mails that left meanwhile.
      const { nextSteps, ...end } = day.end;
      expect({ at, ...end }).toEqual({ at, ...steady });
      expect(nextSteps.every((text) => isSentence(shown(text)))).toBe(true);
      expect(day.outcomes).not.toContain("unknown");
    }
  });
});

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { CallLog, noMishaps } from "../../host/execution/call-log.ts";
import type { Project } from "../../host/project.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import { fire, hourMs, minuteMs, told } from "./running-project.ts";

jest.setTimeout(120_000);

const scene = overdueScene();
let undisturbed: DaysEnd;
let calls: readonly string[];
const tally = { twice: 0, lagging: 0 };

beforeAll(() => {
  const project = scene();
  calls = fire(project).calls;
  untilQuiet(project);
  undisturbed = daysEnd(project);
});

afterAll(() => {
  process.stdout.write(
    `killed twice: ${tally.twice} days; killed while Gmail's lists lag: ${tally.lagging} days\n`,
  );
});

const killed = (project: Project, killAt: number, keepWrites: boolean) =>
  fire(project, { log: new CallLog({ ...noMishaps, killAt }), keepWrites });

/** Number of the n-th call of this name. */
function callNumber(name: string, nth: number): number {
  const places = calls.flatMap((call, index) => (call === name ? [index + 1] : []));
  return places[nth - 1] ?? 0;
}

const interestingKills: readonly (readonly [string, () => number])[] = [
  ["before any draft", () => callNumber("Gmail.Users.Drafts.create", 1) - 1],
  ["at the second draft", () => callNumber("Gmail.Users.Drafts.create", 2)],
  ["at the first mail", () => callNumber("Gmail.Users.Drafts.send", 1)],
  ["at the ledger", () => callNumber("Gmail.Users.Drafts.send", 3) + 1],
];

describe.each(interestingKills)(
  "a run killed %s, and the one that settles it killed too",
  (_word, first) => {
    test("at every second service call: the day still ends as if nothing had happened", () => {
      for (let second = 1, isOver = false; !isOver; second += 2) {
        const project = scene();
        expect(killed(project, first(), false).kind).toBe("killed");
        project.clock.advance(hourMs);
        isOver = killed(project, second, second % 4 === 1).kind !== "killed";
        untilQuiet(project);
        expect({ second, ...daysEnd(project) }).toEqual({ second, ...undisturbed });
        tally.twice += 1;
      }
    });
  },
);

describe("a run killed while Gmail's lists show only what is nine minutes old", () => {
  test("is settled neither wrongly by a firing five minutes later nor differently in the end", () => {
    const from = callNumber("Gmail.Users.getProfile", 1);
    expect(from).toBeGreaterThan(0);
    for (let killAt = from; killAt <= calls.length; killAt += 1) {
      const project = scene();
      project.mailbox.listLagMs = 9 * minuteMs;
      killed(project, killAt, false);
      project.clock.advance(5 * minuteMs);
      told(fire(project));
      untilQuiet(project);
      expect({ killAt, ...daysEnd(project) }).toEqual({ killAt, ...undisturbed });
      tally.lagging += 1;
    }
  });
});

import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { Mailbox } from "../../host/mail/mailbox.ts";
import { localOwner } from "../../host/account.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { PropertyStores } from "../../host/services/property-stores.ts";
import { TriggerTable } from "../../host/services/trigger-table.ts";
import type { Project } from "../../host/project.ts";
import { saveWorkbook } from "../../host/spreadsheet/workbook-state.ts";
import { tab, valuesOf } from "./invoice-workbook.ts";
import { textOf, yes } from "./menu-desk.ts";
import { daysEnd, overdueScene, untilQuiet, type DaysEnd } from "./overdue-scene.ts";
import {
  counts,
  fire,
  hourMs,
  instant,
  minuteMs,
  returned,
  sentMails,
  told,
} from "./running-project.ts";

jest.setTimeout(120_000);

const scene = overdueScene();
let undisturbed: DaysEnd;
let calls: readonly string[];

beforeAll(() => {
  const project = scene();
  calls = fire(project).calls;
  untilQuiet(project);
  undisturbed = daysEnd(project);
});

const bookOf = ({ workbook }: Project) => {
  if (workbook === null) throw new Error("The project has no workbook.");
  return workbook;
};

describe("a trigger that fires 100 times in a day", () => {
  test("mails each customer once, inside the send window, and then costs at most five calls", () => {
    const project = scene();
    const costs: number[] = [];
    for (let firing = 0; firing < 100; firing += 1) {
      project.clock.set(instant("2026-03-20 00:05") + firing * 15 * minuteMs);
      const result = fire(project);
      told(result);
      costs.push(result.calls.length);
    }
    const end = daysEnd(project);
    expect(end.sent).toEqual(undisturbed.sent);
    expect(end.drafts).toEqual(undisturbed.drafts);
    expect(end.activity).toEqual(undisturbed.activity);
    const hours = sentMails(project).map(
      ({ atMs }) => (atMs - instant("2026-03-20 00:00")) / hourMs,
    );
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...hours)).toBeLessThan(18);
    // Day and night changed once each, the window opened, and what was sent changed what comes next: all other
    // firings have nothing to do.
    expect(costs.filter((cost) => cost > 5).length).toBeLessThanOrEqual(4);
  });
});

describe("a second firing while the first is at work", () => {
  test("at any of its service calls sends nothing twice and loses nothing", () => {
    let refused = 0;
    for (let at = 1; at <= calls.length; at += 1) {
      const project = scene();
      let isNested = false;
      const within = (_name: string, callNumber: number) => {
        if (callNumber !== at || isNested) return;
        isNested = true;
        const codes = told(fire(project)).warnings.map(({ code }) => code);
        refused += codes.includes("anotherRun") ? 1 : 0;
      };
      told(fire(project, { watch: within }));
      untilQuiet(project);
      expect({ at, ...daysEnd(project) }).toEqual({ at, ...undisturbed });
    }
    // Only the firing before the first has taken the lock gets through; the others say why they do nothing.
    expect(refused).toBe(calls.length - 1);
  });
});

describe("a click on send now while the trigger is at work", () => {
  test("at any call of Gmail sends nothing twice and says why it does nothing", () => {
    const gmail = calls.flatMap((name, index) => (name.startsWith("Gmail.") ? [index + 1] : []));
    expect(gmail.length).toBeGreaterThan(8);
    for (const at of gmail) {
      const project = scene();
      const said: string[] = [];
      told(
        fire(project, {
          watch: (_name, callNumber) => {
            if (callNumber !== at) return;
            project.ui.willAnswer(yes);
            returned(runFunction(project, "menuSendNow"));
            said.push(...project.ui.shown.map(textOf));
          },
        }),
      );
      untilQuiet(project);
      expect(said.at(-1)).toMatch(
        /Otra ejecución está enviando ahora mismo|^Ahora no hay ningún correo/,
      );
      expect({ at, ...daysEnd(project) }).toEqual({ at, ...undisturbed });
    }
  });
});

/** The workbook under another id, as «make a copy» leaves it: cells and tags are there. */
function copyOf(project: Project) {
  return { ...bookOf(project), id: "1CopyOfTheWorkbook" };
}

describe("a copied workbook", () => {
  test("with the other one's state sends nothing, writes nothing and says so", () => {
    const workbook = copyOf(scene());
    const [kept = {}] = Object.values(scene().properties.toJSON());
    const properties = new PropertyStores({ [`document ${workbook.id}`]: kept });
    const project = scene({ workbook, properties });
    const before = [saveWorkbook(bookOf(project)), JSON.stringify(project.properties.toJSON())];
    const { warnings, contacts } = told(fire(project));
    expect(sentMails(project)).toEqual([]);
    expect(contacts).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["foreignWorkbook"]);
    expect(warnings[0]?.message).toMatch(
      /^Este libro es una copia de otro: los avisos están apagados/,
    );
    expect([saveWorkbook(bookOf(project)), JSON.stringify(project.properties.toJSON())]).toEqual(
      before,
    );
  });

  const freshCopy = (original: Project) =>
    scene({
      workbook: copyOf(original),
      scriptId: "script-of-the-copy",
      properties: new PropertyStores(),
      triggers: new TriggerTable(),
      mailbox: new Mailbox(localOwner),
    });

  test("with a script of its own sends nothing before its list is confirmed", () => {
    const project = freshCopy(scene());
    const { contacts } = told(fire(project));
    expect(sentMails(project)).toEqual([]);
    expect(contacts.filter(({ outcome }) => outcome === "sent")).toEqual([]);
  });

  test("whose owner sets it up as sender repeats nothing that Actividad holds", () => {
    const original = scene();
    told(fire(original));
    const project = freshCopy(original);
    const agreed = { confirmList: true, claimSender: true, createTrigger: true };
    returned(runFunction(project, "apiSetUp", [JSON.stringify(agreed)]));
    project.clock.advance(hourMs);
    told(fire(project));
    expect(sentMails(project)).toEqual([]);
  });

  test("without the claim stands down while the other sender lives", () => {
    const project = freshCopy(scene());
    returned(runFunction(project, "apiSetUp", [JSON.stringify({ confirmList: true })]));
    const { warnings } = told(fire(project));
    expect(warnings.map(({ code }) => code)).toContain("otherSender");
    expect(sentMails(project)).toEqual([]);
  });
});

describe("properties that were lost", () => {
  test("are rebuilt from Actividad: nobody is mailed twice", () => {
    const before = scene();
    told(fire(before));
    const agreed = { confirmList: true, agreeOwnColumns: true, claimSender: true };
    const project = scene({
      workbook: bookOf(before),
      mailbox: before.mailbox,
      properties: new PropertyStores(),
      nowMs: before.clock.now() + hourMs,
    });
    returned(runFunction(project, "apiSetUp", [JSON.stringify(agreed)]));
    told(fire(project));
    untilQuiet(project);
    expect(counts(sentMails(project).map(({ to }) => to))).toEqual(undisturbed.sent);
    expect(valuesOf(tab(bookOf(project), "Actividad")).filter(([at]) => at != null)).toHaveLength(
      6,
    );
  });
});

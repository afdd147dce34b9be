import { describe, expect, test } from "@jest/globals";
import { answerQuestion } from "../../../src/collections/answer-question.ts";
import { becomeSender } from "../../../src/collections/become-sender.ts";
import { choosePlan } from "../../../src/collections/choose-plan.ts";
import { chooseSheet } from "../../../src/collections/choose-sheet.ts";
import type { Ports } from "../../../src/collections/ports.ts";
import type { CommandResult } from "../../../src/collections/sidebar-api.ts";
import { start } from "../../../src/collections/start.ts";
import { switchSchedule } from "../../../src/collections/switch-schedule.ts";
import { undoSetup } from "../../../src/collections/undo-setup.ts";
import { overdueList, ownerOffice } from "./owner-office.ts";
import { bookText, doubtfulDates } from "./setup-office.ts";

describe("every command of setting up", () => {
  const commands: readonly (readonly [string, (ports: Ports) => CommandResult])[] = [
    ["start", (ports) => start(ports, "own")],
    ["answerQuestion", (ports) => answerQuestion(ports, "dateOrder:C", "dmy")],
    ["chooseSheet", (ports) => chooseSheet(ports, "2026")],
    ["choosePlan", (ports) => choosePlan(ports, "suave")],
    ["becomeSender", (ports) => becomeSender(ports, "own")],
    ["switchSchedule", (ports) => switchSchedule(ports, true)],
  ];
  const anOffice = () => ownerOffice([doubtfulDates, { ...overdueList("Uno SL"), name: "2026" }]);

  test.each(commands)("%s does nothing while a run works", (_name, command) => {
    const office = anOffice();
    office.isLockFree = false;
    const before = bookText(office);
    expect(command(office.ports())).toEqual({
      sentence:
        "Ahora mismo se está trabajando en este libro: no se ha cambiado nada. Pruebe otra vez en un minuto.",
      isDone: false,
      undo: null,
    });
    expect([bookText(office), office.values.size]).toEqual([before, 0]);
  });

  test.each(commands)("%s leaves a newer version's workbook alone", (_name, command) => {
    const office = anOffice();
    const place = { kind: "spreadsheet" } as const;
    office.book.apply([{ kind: "tag", tag: { key: "cobralo.schemaVersion", value: "99", place } }]);
    const before = bookText(office);
    expect(command(office.ports())).toMatchObject({ isDone: false, undo: null });
    expect([bookText(office), office.values.size]).toEqual([before, 0]);
  });

  test.each(commands.slice(1))("%s keeps its hands off a copy", (_name, command) => {
    const office = anOffice();
    office.setUp();
    const state = office.values.get("state") ?? "";
    office.values.set("state", state.replace("book-1", "book-0"));
    const before = JSON.stringify([bookText(office), ...office.values]);
    const result = command(office.ports());
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(result.sentence).toMatch(/copia de otro/);
    expect(JSON.stringify([bookText(office), ...office.values])).toBe(before);
  });

  test.each(commands.slice(4))("%s waits for the workbook to be set up", (_name, command) => {
    const office = anOffice();
    expect(command(office.ports()).sentence).toBe("Antes ponga Cóbralo en marcha en este libro.");
    expect([office.triggers, office.sender()]).toEqual([0, null]);
  });

  test.each(["", "setup:", "setup:{}", "pay:1", 'setup:{"kind":"other"}'])(
    "undoSetup() knows no token %p",
    (token) => {
      expect(undoSetup(anOffice().ports(), token)).toBeNull();
    },
  );
});

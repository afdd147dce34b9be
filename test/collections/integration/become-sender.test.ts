import { describe, expect, test } from "@jest/globals";
import { becomeSender } from "../../../src/collections/become-sender.ts";
import { start } from "../../../src/collections/start.ts";
import { switchSchedule } from "../../../src/collections/switch-schedule.ts";
import { overdueList, ownerOffice } from "./owner-office.ts";
import { undo } from "./setup-office.ts";

const colleague = { email: "colega@example.com", scriptId: "script-2" };

describe("becomeSender()", () => {
  test("claims a free workbook and switches the trigger on, until it is undone", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    start(office.ports(), "own");
    const result = becomeSender(office.ports(), "own");
    expect(result.sentence).toBe(
      "Desde ahora envía owner@example.com; la hoja se mira cada hora. " +
        "No sale nada hasta que usted confirme la primera lista.",
    );
    expect([office.sender(), office.triggers]).toEqual(["owner@example.com", 1]);
    undo(office, result);
    expect([office.sender(), office.triggers]).toEqual([null, 0]);
  });

  test("takes over from another account, which gets it back by undoing", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.account = colleague;
    office.triggers = 0;
    const result = becomeSender(office.ports(), "own");
    expect(result.sentence).toMatch(
      /^Desde ahora envía colega@example.com en lugar de owner@example.com;/,
    );
    expect(office.sender()).toBe("colega@example.com");
    undo(office, result);
    expect([office.sender(), office.triggers]).toEqual(["owner@example.com", 0]);
  });

  test("changes nothing when Google refuses the trigger", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    start(office.ports(), "own");
    const ensureHourlyTrigger = () => {
      throw new Error("too many triggers");
    };
    const schedule = { ...office.ports().schedule, ensureHourlyTrigger };
    expect(() => becomeSender(office.ports({ schedule }), "own")).toThrow("too many triggers");
    expect([office.sender(), office.isLockFree]).toEqual([null, true]);
  });
});

describe("switchSchedule()", () => {
  test("goes off and on", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const off = switchSchedule(office.ports(), false);
    expect(off.sentence).toMatch(/^Envío automático apagado/);
    expect(office.triggers).toBe(0);
    expect(undo(office, off)?.sentence).toMatch(/^Envío automático encendido/);
    expect(office.triggers).toBe(1);
    expect(switchSchedule(office.ports(), true).undo).toBeNull();
  });

  test("does not reach another account's", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.account = colleague;
    office.triggers = 0;
    const result = switchSchedule(office.ports(), true);
    expect(result).toMatchObject({ isDone: false, undo: null });
    expect(result.sentence).toContain("owner@example.com");
    expect(office.triggers).toBe(0);
  });
});

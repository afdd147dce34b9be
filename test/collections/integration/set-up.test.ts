import { describe, expect, test } from "@jest/globals";
import { confirmList } from "../../../src/collections/confirm-list.ts";
import { guideSetUp } from "../../../src/collections/guide-set-up.ts";
import { remove } from "../../../src/collections/remove.ts";
import { setUp } from "../../../src/collections/set-up.ts";
import { aPerson, header, overdueList, ownerOffice, row, yesToAll } from "./owner-office.ts";

const refusalOf = (result: ReturnType<typeof setUp>) =>
  result.kind === "refused" ? result.reason.code : result.kind;

const tabNames = (office: ReturnType<typeof ownerOffice>) =>
  office.book.sheets().map(({ name }) => name);

describe("setUp()", () => {
  test("keeps out while a run works, and writes nothing", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.isLockFree = false;
    expect(refusalOf(setUp(office.ports(), yesToAll, "own"))).toBe("anotherRun");
    expect([...office.values.keys()]).toEqual([]);
    expect(tabNames(office)).toEqual(["Facturas"]);
  });

  test("frees the lock also when it fails", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    const { schedule } = office.ports();
    const fails = () => {
      throw new Error("too many triggers");
    };
    const ports = office.ports({ schedule: { ...schedule, ensureHourlyTrigger: fails } });
    expect(() => setUp(ports, yesToAll, "own")).toThrow("too many triggers");
    expect(office.isLockFree).toBe(true);
  });

  test.each(["lock", "store", "workbook"] as const)("needs the document's %s", (port) => {
    const office = ownerOffice([overdueList("Uno SL")]);
    expect(setUp(office.ports({ [port]: null }), yesToAll, "own").kind).toBe("refused");
    expect(office.values.size).toBe(0);
  });

  test("leaves a newer version's workbook as it is", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    const place = { kind: "spreadsheet" } as const;
    office.book.apply([{ kind: "tag", tag: { key: "cobralo.schemaVersion", value: "99", place } }]);
    const before = JSON.stringify(office.book.rowsOf(1));
    expect(refusalOf(setUp(office.ports(), yesToAll, "own"))).toBe("newerState");
    expect(office.values.size).toBe(0);
    expect(tabNames(office)).toEqual(["Facturas"]);
    expect(JSON.stringify(office.book.rowsOf(1))).toBe(before);
  });

  test("leaves state that it cannot read as it is", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    office.values.set("state", "{");
    const before = JSON.stringify([...office.values]);
    expect(refusalOf(setUp(office.ports(), yesToAll, "own"))).toBe("unreadableState");
    expect(JSON.stringify([...office.values])).toBe(before);
  });

  test("begins anew in a copy, whose log still says who was written to", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    const state = office.values.get("state") ?? "";
    office.values.set("state", state.replace("book-1", "book-0"));
    expect(office.fire().stopped).toMatch(/copia/);
    office.at = { day: "2026-03-24", minutes: 600 };
    const { plan } = office.setUp();
    expect(plan.contacts.filter(({ channel }) => channel === "email")).toEqual([]);
    office.fire();
    expect(office.sent()).toHaveLength(1);
  });

  test.each([
    ["31/12/2026", "2026-04-30"],
    [20261231, "2026-04-30"],
    [null, ""],
    ["2026-12-31", "2026-12-31"],
  ])("takes a stop until %p for what it is", (given, stored) => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({ ...yesToAll, settings: { stoppedUntil: "2026-04-30" } });
    office.setUp({ settings: { stoppedUntil: given } });
    expect(office.values.get("stoppedUntil")).toBe(stored);
    const isTaken = stored === "" || stored === given;
    const codes = office.session().findings.map(({ code }) => code);
    expect(codes).toEqual(isTaken ? [] : ["settingInvalid"]);
  });

  test("fills Clientes from the list, once there is one", () => {
    const office = ownerOffice([{ name: "Notas", rows: [["nada"]] }]);
    office.setUp();
    expect(tabNames(office)).toEqual(["Notas"]);
    office.book.rowsOf(1).splice(0, 1, [...header], [...row("F-1", "2026-03-10", "Uno SL")]);
    office.setUp();
    const clientes = tabNames(office).indexOf("Clientes") + 1;
    expect(office.book.rowsOf(clientes)[1]?.[0]).toBe("Uno SL");
  });

  test("keeps settings and answers that need more than one value of the store", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    const signature = "Ñandú & Cía. ".repeat(900);
    office.setUp({ ...yesToAll, settings: { signature } });
    expect(office.session().settings.signature).toBe(signature.trim());
    office.setUp({ settings: { signature: null } });
    expect(office.session().settings.signature).toBeNull();
  });

  test("what was set and can no longer be read sends nothing and says so", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.values.set("settings.0", "1:AAAAAAA:{");
    office.fire();
    expect(office.sent()).toEqual([]);
    expect(office.session().findings.map(({ code }) => code)).toEqual(["storedWordUnreadable"]);
  });
});

describe("the account that sends", () => {
  const withSender = () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.account = { email: "colega@example.com", scriptId: "script-2" };
    office.values.clear();
    return office;
  };
  const sender = (office: ReturnType<typeof ownerOffice>) => office.sender();

  test("stays when another confirms the list in the panel", () => {
    const office = withSender();
    office.triggers = 0;
    const said = confirmList(office.ports(), office.session(), "send", "own");
    expect(said.sentence).toContain("owner@example.com");
    expect(sender(office)).toBe("owner@example.com");
    expect(office.sent()).toEqual([]);
    expect(office.triggers).toBe(0);
  });

  test("is asked about by the guide, and stays after a no", () => {
    const office = withSender();
    const { dialogs, heard } = aPerson({ yes: false });
    guideSetUp(office.ports(), dialogs, "own");
    expect(sender(office)).toBe("owner@example.com");
    expect(heard.join()).not.toContain("Listo");
  });

  test("passes on by a yes to the guide", () => {
    const office = withSender();
    const { dialogs, heard } = aPerson({ yes: true });
    guideSetUp(office.ports(), dialogs, "own");
    expect(heard.filter((text) => text.includes("owner@example.com"))).toHaveLength(1);
    expect(sender(office)).toBe("colega@example.com");
  });

  test("is nobody after removal, and setting up again repeats no mail", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.fire();
    remove(office.session(), aPerson({ yes: false }).dialogs);
    expect(sender(office)).toBe("owner@example.com");
    const { dialogs } = aPerson({ yes: true });
    remove(office.session(), dialogs);
    expect(sender(office)).toBeNull();
    expect(office.triggers).toBe(0);
    office.fire();
    office.setUp();
    office.at = { day: "2026-03-24", minutes: 600 };
    office.fire();
    expect(office.sent()).toHaveLength(1);
  });

  test("removing waits for a run at work and says so", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.isLockFree = false;
    const { dialogs, heard } = aPerson({ yes: true });
    remove(office.session(), dialogs);
    expect(heard[heard.length - 1]).toMatch(/Otra ejecución/);
    expect(office.triggers).toBe(1);
    expect(sender(office)).toBe("owner@example.com");
  });
});

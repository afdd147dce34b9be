import { describe, expect, test } from "@jest/globals";
import { readNow } from "../../../src/collections/read-now.ts";
import { setupView } from "../../../src/collections/setup-view.ts";
import { overdueList, ownerOffice, yesToAll, type OwnerOffice } from "./owner-office.ts";

const viewOf = (office: OwnerOffice, changed = {}) => {
  const session = { ...office.session(), ports: office.ports(changed) };
  return setupView(session, readNow(session));
};

describe("setupView() of who sends and when", () => {
  test.each([
    [
      "es_ES",
      "Todavía no envía ninguna cuenta por este libro.",
      "No sale nada hasta que usted confirme la primera lista.",
    ],
    [
      "en_GB",
      "No account sends for this workbook yet.",
      "Nothing goes out before you have confirmed the first list.",
    ],
  ])("says in %s that nothing is set up", (locale, sender, schedule) => {
    const office = ownerOffice([overdueList("Uno SL")], { locale });
    const view = viewOf(office);
    expect(view.sender).toEqual({ account: null, isThisAccount: false, sentence: sender });
    expect(view.schedule).toEqual({ isOn: false, sentence: schedule });
  });

  test("names this account, the days, the hours and what comes next", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    expect(viewOf(office)).toMatchObject({
      isSetUp: true,
      sender: {
        account: "owner@example.com",
        isThisAccount: true,
        sentence: "Los correos salen de esta cuenta, owner@example.com.",
      },
      schedule: {
        isOn: true,
        sentence: "Cada hora se mira la hoja y sale lo que toque (lunes a viernes, 9:00-18:00).",
      },
    });
    office.at = { day: "2026-03-21", minutes: 600 };
    expect(viewOf(office).schedule.sentence).toMatch(/el próximo día de envío es el lun 23 mar\.$/);
    office.triggers = 0;
    expect(viewOf(office).schedule).toEqual({
      isOn: false,
      sentence: "El envío automático está apagado: solo sale lo que usted envíe.",
    });
  });

  test("names the other account that sends", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    office.account = { email: "colega@example.com", scriptId: "script-2" };
    const { sender, schedule } = viewOf(office);
    expect(sender).toMatchObject({ account: "owner@example.com", isThisAccount: false });
    expect(sender.sentence).toMatch(/esta cuenta no envía nada/);
    expect(schedule.sentence).toBe("El envío automático lo lleva owner@example.com.");
  });

  test.each([
    [{ stoppedUntil: "2026-04-30" }, "Todo está detenido hasta el 30 abr, ese día incluido."],
    [
      { watchUntil: "2026-03-27" },
      "Hasta el 27 mar no se envía nada: solo se anota qué habría salido.",
    ],
    [{ stoppedUntil: "2026-03-19", watchUntil: "2026-03-19" }, /^Cada hora/],
  ])("says what holds everything up: %j", (settings, sentence) => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({ ...yesToAll, settings });
    const said = viewOf(office).schedule.sentence;
    if (typeof sentence === "string") expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });
});

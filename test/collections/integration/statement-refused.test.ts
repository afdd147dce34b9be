import { describe, expect, test } from "@jest/globals";
import { cannotMail } from "../../../src/collections/cannot-mail.ts";
import { statementFor } from "../../../src/collections/mail-statement.ts";
import type { Ports } from "../../../src/collections/ports.ts";
import { decideNow } from "../../../src/collections/report-now.ts";
import { openSession, type Session } from "../../../src/collections/session.ts";
import { sentence } from "../../../src/collections/wording/sentence.ts";
import type { CustomerKey } from "../../../src/receivables/customer.ts";
import { on, overdueList, ownerOffice, row, type OwnerOffice } from "./owner-office.ts";

const uno = "name:unosl" as CustomerKey;

const ready = () => {
  const office = ownerOffice([overdueList("Uno SL")]);
  office.setUp();
  return office;
};

describe("a statement that is not mailed", () => {
  const refusedBy = (office: OwnerOffice, said: Partial<Ports> = {}, key = uno) => {
    const opened = openSession(office.ports(said));
    if (opened.kind === "refused") throw new Error(opened.reason.code);
    const { session } = opened;
    const before = office.mailbox.port.drafts().length + office.sent().length;
    const result = statementFor(session, key, "send", "own");
    expect(result).toMatchObject({ isDone: false, pdf: null, undo: null });
    expect(office.mailbox.port.drafts().length + office.sent().length).toBe(before);
    expect(office.isLockFree).toBe(true);
    return [result.sentence, panelSays(session, key)];
  };
  const panelSays = (session: Session, key: CustomerKey) => {
    const why = cannotMail(session, decideNow(session), key);
    return why === null ? null : sentence(why, session.voice);
  };
  const typeFor = (office: OwnerOffice, column: string, value: string) => {
    const [headers = [], ...rows] = office.book.rowsOf(2);
    const own = rows.find(([name]) => name === "Uno SL");
    if (own !== undefined) own[headers.indexOf(column)] = value;
  };

  test.each<readonly [string, (office: OwnerOffice) => void, RegExp]>([
    [
      "the list is not confirmed",
      (office) => void office.setUp({ settings: { isListConfirmed: false } }),
      /hasta que usted confirme/,
    ],
    [
      "it is only watched",
      (office) => void office.setUp({ settings: { watchUntil: "2026-03-20" } }),
      /^Es la semana de observación: hasta el 20 mar/,
    ],
    [
      "everything is stopped",
      (office) => void office.setUp({ settings: { stoppedUntil: "2026-03-20" } }),
      /^Todo está detenido/,
    ],
    [
      "another account sends",
      (office) => (office.account = { email: "colega@example.com", scriptId: "script-1" }),
      /^Por este libro envía owner@example\.com/,
    ],
    [
      "Clientes says not to contact",
      (office) => {
        typeFor(office, "No contactar", "sí");
      },
      /no contactar/,
    ],
    [
      "a row of Clientes cannot be read",
      (office) => {
        typeFor(office, "Pausa hasta", "cuando pague");
      },
      /no se puede leer/,
    ],
    [
      "there is no address",
      (office) => {
        typeFor(office, "Correos", "");
        for (const cells of office.book.rowsOf(1).slice(1)) cells[4] = "";
      },
      /^No hay ningún correo de Uno SL/,
    ],
    [
      "the addresses may be different firms'",
      (office) => {
        typeFor(office, "Correos", "");
        office.book.rowsOf(1).push([...row("F-9", "2026-03-11", "Uno SL")]);
        const last = office.book.rowsOf(1).at(-1);
        if (last !== undefined) last[4] = "otra@firma.example";
      },
      /No está claro a qué correo.*otra@firma\.example/,
    ],
    [
      "nothing is open",
      (office) => {
        for (const cells of office.book.rowsOf(1).slice(1)) cells[5] = 0;
      },
      /^Uno SL no tiene nada pendiente/,
    ],
  ])("because %s says so in one sentence", (_why, change, said) => {
    const office = ready();
    change(office);
    const [result, panel] = refusedBy(office);
    expect(result).toMatch(said);
    expect(panel).toBe(result);
  });

  test("because the edition has no mailbox says that it can be saved", () => {
    const [result, panel] = refusedBy(ready(), { mailbox: null });
    expect(result).toMatch(/^Esta edición no envía correos: guarde/);
    expect(panel).toBe(result);
  });

  test("because the customer is gone says so", () => {
    expect(refusedBy(ready(), {}, "name:nadie" as CustomerKey)[0]).toMatch(
      /ya no está en la lista/,
    );
  });

  test("because the day's quota is used up keeps the owner's reserve", () => {
    const office = ready();
    office.quota = 0;
    expect(refusedBy(office)[0]).toMatch(/^No queda cuota de envío para hoy: guarde/);
  });

  test("because another run is at work says to try again", () => {
    const office = ready();
    const session = office.session();
    office.isLockFree = false;
    expect(statementFor(session, uno, "send", "own").sentence).toMatch(/Pruebe otra vez/);
    expect(office.sent()).toEqual([]);
  });

  test("because Gmail refuses the address says so, also on the next click", () => {
    const office = ready();
    office.mailbox.refusals.send = () => ({ kind: "refused", why: "address", detail: "Invalid" });
    expect(refusedBy(office)[0]).toMatch(/^Gmail rechazó la dirección/);
    expect(refusedBy(office)[0]).toMatch(/^Hoy Gmail ya rechazó un correo/);
  });

  test("because its PDF could not be made says so", () => {
    const office = ready();
    const printer = {
      pdfBase64: () => {
        throw new Error("Conversion failed");
      },
    };
    expect(refusedBy(office, { printer })[0]).toMatch(/no se ha podido hacer el PDF/i);
  });
});

describe("a workbook that changes while a statement is prepared", () => {
  /** Does something at the moment at which the draft is made. */
  const whileDrafting = (office: OwnerOffice, act: () => void) => {
    const { mailbox } = office.ports();
    if (mailbox === null) throw new Error("no mailbox");
    const said: Partial<Ports> = {
      mailbox: {
        ...mailbox,
        createDraft: (rfc822, threadId) => {
          act();
          return mailbox.createDraft(rfc822, threadId);
        },
      },
    };
    const opened = openSession(office.ports(said));
    if (opened.kind === "refused") throw new Error(opened.reason.code);
    return statementFor(opened.session, uno, "send", "own");
  };

  test.each<readonly [string, (office: OwnerOffice) => void, RegExp]>([
    [
      "paid in full",
      (office) => {
        for (const cells of office.book.rowsOf(1).slice(1)) cells[5] = 0;
      },
      /no tiene nada pendiente/,
    ],
    [
      "another invoice",
      (office) => void office.book.rowsOf(1).push([...row("F-9", "2026-03-31", "Uno SL")]),
      /^Algo cambió en el libro/,
    ],
    [
      "a payment",
      (office) =>
        void office.book.rowsOf(5).push([on("2026-03-20"), "Uno SL", "F-1", 40, "EUR", "", ""]),
      /^Algo cambió en el libro/,
    ],
  ])("by %s withdraws it unsent and says so", (_what, change, said) => {
    const office = ready();
    const result = whileDrafting(office, () => {
      change(office);
    });
    expect(result.isDone).toBe(false);
    expect(result.sentence).toMatch(said);
    expect([office.sent(), office.mailbox.port.drafts()]).toEqual([[], []]);
  });

  test("by another customer's row leaves it alone", () => {
    const office = ready();
    const result = whileDrafting(office, () => {
      office.book.rowsOf(1).push([...row("F-9", "2026-03-31", "Dos SL")]);
    });
    expect(result.isDone).toBe(true);
    expect(office.sent()).toHaveLength(1);
  });
});

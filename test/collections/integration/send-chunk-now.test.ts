import { describe, expect, test } from "@jest/globals";
import { sendChunkNow } from "../../../src/collections/send-chunk-now.ts";
import type { SendProgress } from "../../../src/collections/sidebar-api.ts";
import { overdueList, ownerOffice, type OwnerOffice } from "./owner-office.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
const named = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `Cliente ${letters[Math.floor(n / 26)] ?? ""}${letters[n % 26] ?? ""} SL`,
  );

const officeOf = (count: number) => {
  const office = ownerOffice([overdueList(...named(count))]);
  office.setUp();
  office.quota = 1_000;
  return office;
};

const chunk = (office: OwnerOffice, as: "mail" | "drafts" = "mail") =>
  sendChunkNow(office.ports(), office.session(), "own", as);

/** What the panel does: it calls again while there is more; a loop without end is an error. */
function panelLoop(office: OwnerOffice, as: "mail" | "drafts" = "mail"): readonly SendProgress[] {
  const steps: SendProgress[] = [];
  do steps.push(chunk(office, as));
  while (steps.at(-1)?.hasMore === true && steps.length < 20);
  expect(steps.length).toBeLessThan(20);
  return steps;
}

const sum = (steps: readonly SendProgress[], of: "sentCount" | "draftedCount") =>
  steps.reduce((total, step) => total + step[of], 0);

const said = (steps: readonly SendProgress[]) => steps.flatMap(({ sentences }) => sentences);

describe("sendChunkNow()", () => {
  test("sends 45 contacts ten at a time, and the sums are right", () => {
    const office = officeOf(45);
    const steps = panelLoop(office);
    expect(steps.map(({ sentCount }) => sentCount)).toEqual([10, 10, 10, 10, 5]);
    expect(steps.map(({ leftCount }) => leftCount)).toEqual([35, 25, 15, 5, 0]);
    expect(office.sent()).toHaveLength(45);
    expect(said(steps)).toEqual([]);
  });

  test("leaves them all as drafts, and a second loop has nothing to do", () => {
    const office = officeOf(23);
    const steps = panelLoop(office, "drafts");
    expect(sum(steps, "draftedCount")).toBe(23);
    expect(sum(steps, "sentCount")).toBe(0);
    expect(office.sent()).toEqual([]);
    expect(office.mailbox.port.drafts()).toHaveLength(23);
    expect(panelLoop(office, "mail")).toEqual([
      {
        sentCount: 0,
        draftedCount: 0,
        leftCount: 0,
        hasMore: false,
        sentences: ["Ahora no hay ningún correo que enviar."],
      },
    ]);
  });

  test("ends when every address is refused, each told once and none tried twice", () => {
    const office = officeOf(25);
    let tries = 0;
    office.mailbox.refusals.send = () => {
      tries += 1;
      return { kind: "refused", why: "address", detail: "Invalid To header" };
    };
    const steps = panelLoop(office);
    expect(tries).toBe(25);
    expect(sum(steps, "sentCount")).toBe(0);
    expect(new Set(said(steps)).size).toBe(25);
    expect(said(steps)).toHaveLength(25);
  });

  test("ends when Gmail takes no more, and says so with the rest left", () => {
    const office = officeOf(25);
    let tries = 0;
    office.mailbox.refusals.send = () => {
      tries += 1;
      return tries > 12 ? { kind: "refused", why: "quota", detail: "Limit reached" } : null;
    };
    const steps = panelLoop(office);
    expect(steps).toHaveLength(2);
    expect(sum(steps, "sentCount")).toBe(12);
    expect(steps.at(-1)).toMatchObject({ hasMore: false, leftCount: 5 });
    expect(said(steps).at(-1)).toMatch(/^Gmail no admite más envíos hoy/);
  });

  test("ends while nothing gets anywhere, as when every answer of Gmail is lost", () => {
    const office = officeOf(25);
    const { mailbox } = office.ports();
    if (mailbox === null) throw new Error("no mailbox");
    const ports = office.ports({
      mailbox: {
        ...mailbox,
        sendDraft: () => {
          throw new Error("Server error");
        },
      },
    });
    const step = sendChunkNow(ports, office.session(), "own", "mail");
    expect(step).toMatchObject({ sentCount: 0, leftCount: 15, hasMore: false });
    expect(step.sentences[0]).toMatch(/ya está en camino/);
  });

  test("stops between chunks when the panel does, and goes on with the next click", () => {
    const office = officeOf(15);
    expect(chunk(office)).toMatchObject({ sentCount: 10, leftCount: 5, hasMore: true });
    expect(office.sent()).toHaveLength(10);
    expect(chunk(office)).toMatchObject({ sentCount: 5, leftCount: 0, hasMore: false });
  });

  test("sends nothing while everything is stopped, or another run is at work, and says so", () => {
    const office = officeOf(15);
    office.setUp({ settings: { stoppedUntil: "2026-03-31" } });
    expect(chunk(office)).toMatchObject({ sentCount: 0, hasMore: false });
    expect(chunk(office).sentences).toEqual([expect.stringMatching(/^Todo está detenido/)]);
    office.setUp({ settings: { stoppedUntil: null } });
    const session = office.session();
    office.isLockFree = false;
    const step = sendChunkNow(office.ports(), session, "own", "mail");
    expect(step).toMatchObject({ hasMore: false });
    expect(step.sentences).toEqual([expect.stringMatching(/^Otra ejecución/)]);
  });

  test("tells before the list is confirmed what is missing", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({ agreeOwnColumns: true });
    expect(chunk(office).sentences).toEqual([expect.stringMatching(/confirme la lista/)]);
    expect(office.sent()).toEqual([]);
  });

  test("leaves as drafts what its stage wants left", () => {
    const office = officeOf(3);
    const plan = office.book.rowsOf(3);
    const [headers = []] = plan;
    const ask: (string | number)[] = headers.map(() => "");
    for (const [name, value] of Object.entries({
      Plan: "duro",
      Etapa: "recordatorio 1",
      Días: 3,
      Modo: "borrador",
    }))
      ask[headers.indexOf(name)] = value;
    plan.push(ask);
    office.setUp({ plan: "duro" });
    expect(chunk(office)).toMatchObject({ sentCount: 0, draftedCount: 3 });
  });
});

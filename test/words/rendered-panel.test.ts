import { describe, expect, test } from "@jest/globals";
import { customerView } from "../../src/collections/customer-view.ts";
import { readNow } from "../../src/collections/read-now.ts";
import { decideNow } from "../../src/collections/report-now.ts";
import { setupView } from "../../src/collections/setup-view.ts";
import { todayView } from "../../src/collections/today-view.ts";
import { watchedContacts } from "../../src/collections/watched-contacts.ts";
import type { Language } from "../../src/receivables/customer.ts";
import { complaintsAbout, finishedText } from "./all-rules.ts";
import { linesOf } from "./finished.ts";
import { eventfulOffice, ownersWords } from "./two-offices.ts";

/** Parts of a view that are codes, or what stands in the owner's sheet and is shown as it stands there. */
const codes = new Set(
  "bucket channel customerKey examples group header id invoiceKey key kind language letterLanguage letters name openTyped otherSheets sheet step to today tone trust undo value version".split(
    " ",
  ),
);

/** Everything in a view that is a text for people. */
function textsIn(view: unknown, path = "view"): readonly (readonly [string, string])[] {
  if (typeof view === "string") return view === "" ? [] : [[path, view]];
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, part]: [string, unknown]) =>
    codes.has(key) ? [] : textsIn(part, `${path}.${key}`),
  );
}

function complaints(view: unknown, language: Language): readonly string[] {
  const shown = textsIn(view).flatMap(([path, text]) => linesOf(path, language, text, ownersWords));
  expect(shown.length).toBeGreaterThan(5);
  return complaintsAbout(shown, finishedText);
}

describe.each(["es", "en"] as const)("what the panel is told, in %s", (language) => {
  test("of today, before and after the first firing", () => {
    const office = eventfulOffice(language);
    for (const step of ["before", "after"]) {
      if (step === "after") office.fire();
      const session = office.session();
      const decided = decideNow(session);
      const view = todayView(session, decided, watchedContacts(session, decided.reading));
      expect(complaints(view, language)).toEqual([]);
    }
  });

  test("of each customer", () => {
    const office = eventfulOffice(language);
    office.fire();
    const session = office.session();
    const decided = decideNow(session);
    const keys = new Set(decided.plan.invoices.map(({ invoice }) => invoice.customerKey));
    expect(keys.size).toBeGreaterThan(8);
    for (const key of keys)
      expect(complaints(customerView(session, decided, key), language)).toEqual([]);
  });

  test("of setting up", () => {
    const office = eventfulOffice(language);
    for (const changed of [{}, { mailbox: null }]) {
      const session = { ...office.session(), ports: office.ports(changed) };
      expect(complaints(setupView(session, readNow(session)), language)).toEqual([]);
    }
  });
});

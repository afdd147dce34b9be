import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { customerCells } from "./customer-cells.ts";
import { bystanders, healthy, invoiceSheet, sheetNames } from "./invoice-rows.ts";
import { moneyCells } from "./money-cells.ts";
import { sameCellsNow, withoutOurs } from "./owner-cells.ts";
import { play, type Played } from "./scene.ts";
import { typeCase, type TabCase } from "./tab-case.ts";
import { textCells } from "./text-cells.ts";

jest.setTimeout(60_000);

const cases: readonly TabCase[] = [...customerCells, ...moneyCells, ...textCells];
const numberOf = (one: TabCase): string => `F-${String(100 + cases.indexOf(one))}`;
const named = cases.map((one) => [one.name, one] as const);

describe.each(["es", "en"] as const)("a broken cell of our own tabs, in %s", (language) => {
  let played: Played;
  const rows = new Map<TabCase, number>();

  beforeAll(() => {
    const sheet = invoiceSheet(language, [
      ...bystanders,
      ...cases.map((one) => healthy(numberOf(one), one.customer)),
    ]);
    played = play({
      language,
      sheets: [sheet],
      hands: (model) => {
        for (const one of cases) rows.set(one, typeCase(model, language, one, numberOf(one)));
      },
    });
  });

  test("each is said once with its place, and nothing else is said", () => {
    const { warnings, rejected, questions } = played.report;
    const expected = cases.map((one) =>
      one.told[language]
        .replaceAll("{row}", String(rows.get(one)))
        .replaceAll("{number}", numberOf(one)),
    );
    expect(warnings.map(({ message }) => message).sort()).toEqual([...expected].sort());
    expect([...rejected, ...questions]).toEqual([]);
  });

  test.each(named)("%s holds up only whom it may concern", (_name, one) => {
    const sent = played.report.contacts.filter(({ customer }) => customer === one.customer);
    expect(sent.map(({ outcome }) => outcome)).toEqual(one.isChased ? ["sent"] : []);
  });

  test("what people typed stays as they typed it, and the other customers are reminded", () => {
    const before = withoutOurs(played.before, sheetNames[language], 10);
    expect(sameCellsNow(played.workbook, before)).toEqual(before);
    const sent = played.report.contacts.filter(({ outcome }) => outcome === "sent");
    expect(sent.map(({ customer }) => customer)).toEqual(
      expect.arrayContaining(bystanders.map(({ customer }) => customer)),
    );
  });
});

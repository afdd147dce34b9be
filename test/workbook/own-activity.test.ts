import { describe, expect, test } from "@jest/globals";
import { parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import { activityId, missingActivity, type ActivityRecord } from "../../src/workbook/activity.ts";
import { activityIdsIn, activityValues, readActivity } from "../../src/workbook/tab-activity.ts";
import { euro, tabWith } from "./own-tab-cells.ts";

const record: ActivityRecord = {
  at: { day: parseIsoDay("2026-03-20") as Day, minutes: 605 },
  key: "k1",
  customer: "Firma SL",
  invoices: ["F-001", "F-002", "F-003"],
  kind: "reminder",
  stage: "reminder2" as StageId,
  completes: { "F-001": "reminder2" as StageId, "F-003": "reminder1" as StageId },
  channel: "email",
  outcome: "sent",
  recipients: ["a@example.com", "b@example.com"],
  amounts: [{ currency: euro, minor: 60_500 }],
  reason: "Segundo recordatorio: 14 días de atraso.",
  account: "owner@example.com",
  messageId: "m1",
  fingerprint: "f1",
};

describe("activityValues()", () => {
  test("says which invoices each stage completes", () => {
    expect(activityValues(record, "es")).toMatchObject({
      invoices: "F-001, F-002, F-003",
      stage: "recordatorio 2 (F-001); recordatorio 1 (F-003)",
      outcome: "enviado",
      amount: 605,
      currency: "EUR",
      recipients: "a@example.com, b@example.com",
    });
  });

  test("names the stage alone when it completes all", () => {
    const one = { ...record, invoices: ["F-001"], completes: { "F-001": "final" as StageId } };
    const values = activityValues({ ...one, stage: "final" as StageId }, "en");
    expect(values.stage).toBe("final notice");
  });
});

describe("missingActivity()", () => {
  const sent = { ...record, outcome: "sent" } as const;
  const drafted = { ...record, outcome: "drafted" } as const;

  test("keeps what the tab has not, each once, in order", () => {
    const other = { ...record, key: "k2" };
    expect(missingActivity(new Set(), [drafted, other, drafted])).toEqual([drafted, other]);
    expect(missingActivity(new Set([activityId(drafted)]), [drafted, sent])).toEqual([sent]);
  });

  test("has nothing to add once all was added", () => {
    const existing = new Set([drafted, sent].map(activityId));
    expect(missingActivity(existing, [drafted, sent])).toEqual([]);
  });
});

describe("readActivity()", () => {
  test("names the cell of a row that somebody spoiled and reads the others", () => {
    const spoiled = { ...activityValues(record, "es"), at: "hace poco" };
    const tab = tabWith("activity", "es", [spoiled, activityValues(record, "es")]);
    const read = readActivity(tab, "es");
    expect(read.records).toEqual([record]);
    expect(read.findings.map(({ code, place }) => [code, place])).toEqual([
      ["tabDateUnreadable", "Actividad!A2"],
    ]);
  });
});

describe("activityIdsIn()", () => {
  test("knows the rows that are there, unreadable ones too", () => {
    const spoiled = { ...activityValues(record, "es"), key: "k2", at: "hace poco" };
    const tab = tabWith("activity", "en", [activityValues(record, "es"), spoiled]);
    expect([...activityIdsIn(tab, "es")]).toEqual(["k1 sent", "k2 sent"]);
    expect(missingActivity(activityIdsIn(tab, "es"), [record])).toEqual([]);
  });
});

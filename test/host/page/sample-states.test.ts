import { describe, expect, test } from "@jest/globals";
import { runFunction } from "../../../host/execution/run-function.ts";
import { sampleProject } from "../../../host/page/sample-project.ts";
import type { PageLanguage } from "../../../host/page/wire.ts";
import { returned } from "../../bundle/running-project.ts";

const statuses = [
  "notDue",
  "dueSoon",
  "dueToday",
  "overdue",
  "noDate",
  "paid",
  "promised",
  "plan",
  "disputed",
  "paused",
  "directDebit",
  "draft",
  "cancelled",
  "uncollectible",
  "creditNote",
  "future",
  "duplicate",
  "contradictory",
];
const buckets = ["notDue", "1-30", "31-60", "61-90", "90+", "noDate"];

type Reported = {
  readonly invoices: readonly { readonly status: string; readonly bucket: string | null }[];
};

async function reported(language: PageLanguage, day: string): Promise<Reported> {
  const project = await sampleProject({ language, state: "running" }, day);
  return JSON.parse(String(returned(runFunction(project, "apiReport")))) as Reported;
}

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();

describe("the running samples show every state and every bucket on", () => {
  test.each<readonly [PageLanguage, string, string]>([
    ["es", "2026-03-20", "the day they are written for"],
    ["en", "2026-03-20", "the day they are written for"],
    ["es", "2026-01-31", "the end of a month"],
    ["en", "2026-02-28", "the end of February"],
    ["es", "2028-02-29", "a leap day"],
    ["en", "2027-12-31", "the end of a year"],
    ["es", "2026-08-15", "a holiday on a Saturday"],
    ["en", "2026-11-22", "a Sunday"],
  ])("%s, %s: %s", async (language, day) => {
    const { invoices } = await reported(language, day);
    expect(sorted(invoices.map(({ status }) => status))).toEqual(sorted(statuses));
    const shown = invoices.flatMap(({ bucket }) => bucket ?? []);
    expect(sorted(shown)).toEqual(sorted(buckets));
  });
});

import { describe, expect, test } from "@jest/globals";
import { chunkCalls } from "../../bench/chunk-calls.ts";
import { serviceCallsAt } from "../../bench/service-calls.ts";

describe("service calls", () => {
  test("refresh and planning cost the same number at every size, at most 25", () => {
    const [small, large] = [100, 2_000].map((rows) =>
      serviceCallsAt(rows).map(({ job, calls }) => ({ job, calls: calls.length })),
    );
    expect(small?.map(({ job }) => job)).toEqual(["refresh", "planning"]);
    expect(large).toEqual(small);
    for (const { calls } of small ?? []) expect(calls).toBeLessThanOrEqual(25);
  });

  test("a chunk of ten mails costs at most 36 calls, 46 in threads, and a firing with nothing to do 5", () => {
    const { firstMails, followUps, refill, idle, idleWithDrafts } = chunkCalls();
    const sends = (calls: readonly string[]) =>
      calls.filter((name) => name === "Gmail.Users.Drafts.send").length;
    const all = [firstMails, followUps, refill, idle, idleWithDrafts];
    expect(all.map(sends)).toEqual([10, 10, 0, 0, 0]);
    expect(firstMails.length).toBeLessThanOrEqual(36);
    expect(followUps.length).toBeLessThanOrEqual(46);
    const fills = (calls: readonly string[]) => calls.includes("SpreadsheetApp.Range.setValues");
    expect([refill, idle, idleWithDrafts].map(fills)).toEqual([true, false, false]);
    expect(idle.length).toBeLessThanOrEqual(5);
    expect(idleWithDrafts.length).toBeLessThanOrEqual(5);
  });
});

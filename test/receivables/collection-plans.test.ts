import { describe, expect, test } from "@jest/globals";
import { builtInPlans, limitsOf } from "../../src/receivables/collection-plans.ts";

const written = (name: string) =>
  builtInPlans.find((plan) => plan.name === name)?.stages.map(({ id, days }) => `${days} ${id}`);

describe("builtInPlans", () => {
  test.each([
    ["suave", ["5 reminder1"]],
    ["normal", ["-7 notice", "3 reminder1", "5 call1", "10 reminder2", "20 reminder3", "30 final"]],
    [
      "intensivo",
      [
        "-7 notice",
        "0 due",
        "3 reminder1",
        "4 call1",
        "7 reminder2",
        "12 reminder3",
        "16 call2",
        "20 final",
        "27 repeat",
      ],
    ],
  ])("%s has its stages in order", (name, stages) => {
    expect(written(name)).toEqual(stages);
  });

  test("leave final notices and their repetitions to a person, and call only where it says so", () => {
    for (const { id, mode, channel, newThread } of builtInPlans.flatMap(({ stages }) => stages)) {
      expect(mode).toBe(["final", "repeat"].includes(id) ? "draft" : "automatic");
      expect(channel).toBe(id.startsWith("call") ? "call" : "email");
      expect(newThread).toBe(id === "final");
    }
  });
});

describe("limitsOf()", () => {
  test.each([
    ["normal", { minimumGapDays: 3, mailToCallGapDays: 1, mailsInSevenDays: 2 }],
    ["suave", { minimumGapDays: 3, mailToCallGapDays: 1, mailsInSevenDays: 2 }],
    ["intensivo", { minimumGapDays: 2, mailToCallGapDays: 1, mailsInSevenDays: 3 }],
    ["plan propio", { minimumGapDays: 3, mailToCallGapDays: 1, mailsInSevenDays: 2 }],
  ])("of %s", (name, limits) => {
    expect(limitsOf(name)).toEqual(limits);
  });
});

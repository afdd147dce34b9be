import { describe, expect, test } from "@jest/globals";
import type { Edit, Tag } from "../../../src/workbook/edit.ts";
import {
  claimEdits,
  heartbeatEdits,
  isOwnClaim,
  liveClaim,
  releaseEdits,
} from "../../../src/collections/sender-claim.ts";

const hourMs = 3_600_000;
const start = 1_000 * hourMs;
const ana = { email: "ana@example.com", scriptId: "s1", edition: "own" as const };
const luis = { email: "luis@example.com", scriptId: "s1", edition: "own" as const };
const addOn = { email: "ana@example.com", scriptId: "s2", edition: "marketplace" as const };

const after = (tags: readonly Tag[], edits: readonly Edit[]): readonly Tag[] =>
  edits.reduce<readonly Tag[]>((kept, edit) => {
    if (edit.kind === "tag") return [...kept, edit.tag];
    return edit.kind === "untag" ? kept.filter((tag) => tag !== edit.tag) : kept;
  }, tags);

const claimed = after([], claimEdits([], ana, start));

describe("liveClaim", () => {
  test.each([
    ["just made", 0, "ana@example.com"],
    ["a minute before two days", 48 * hourMs - 60_000, "ana@example.com"],
    ["two days without heartbeat", 48 * hourMs, undefined],
  ])("%s: %s", (_, ageMs, account) => {
    expect(liveClaim(claimed, start + ageMs)?.account).toBe(account);
  });

  test("is nobody's without a tag, and a spoiled tag is none", () => {
    expect(liveClaim([], start)).toBeNull();
    const spoiled = claimed.map((tag) => ({ ...tag, value: "{" }));
    expect(liveClaim(spoiled, start)).toBeNull();
  });

  test("of two made at once is the same for both scripts", () => {
    const both = [...claimed, ...after([], claimEdits([], addOn, start))];
    expect(liveClaim(both, start)).toEqual(liveClaim([...both].reverse(), start));
  });
});

describe("isOwnClaim", () => {
  test("asks for account and script: a copy and an add-on of one account are two senders", () => {
    const claim = liveClaim(claimed, start);
    expect(claim !== null && isOwnClaim(claim, ana)).toBe(true);
    expect(claim !== null && isOwnClaim(claim, luis)).toBe(false);
    expect(claim !== null && isOwnClaim(claim, addOn)).toBe(false);
  });
});

describe("claimEdits", () => {
  test("take the claim over from whoever had it", () => {
    const taken = after(claimed, claimEdits(claimed, luis, start + hourMs));
    expect(liveClaim(taken, start + hourMs)?.account).toBe("luis@example.com");
    expect(taken).toHaveLength(1);
  });
});

describe("releaseEdits", () => {
  test("give up our own claim and nobody else's", () => {
    expect(after(claimed, releaseEdits(claimed, ana))).toEqual([]);
    expect(after(claimed, releaseEdits(claimed, luis))).toEqual(claimed);
  });
});

describe("heartbeatEdits", () => {
  const beatAt = (ageMs: number, isCheap: boolean) =>
    heartbeatEdits(claimed, ana, start + ageMs, isCheap);

  test("come once the last heartbeat is twelve hours old", () => {
    expect(beatAt(12 * hourMs - 1, false)).toEqual([]);
    const renewed = after(claimed, beatAt(12 * hourMs, false));
    expect(renewed).toHaveLength(1);
    expect(liveClaim(renewed, start + 59 * hourMs)?.account).toBe("ana@example.com");
  });

  test("keep the day on which the claim was made", () => {
    const renewed = after(claimed, beatAt(12 * hourMs, false));
    expect(liveClaim(renewed, start + 12 * hourMs)?.claimedAtMs).toBe(start);
  });

  test("cheap ones only add a tag, and the next full one clears the old ones away", () => {
    const cheap = after(claimed, beatAt(13 * hourMs, true));
    expect(cheap).toHaveLength(2);
    expect(heartbeatEdits(cheap, ana, start + 14 * hourMs, true)).toEqual([]);
    const cleared = after(cheap, heartbeatEdits(cheap, ana, start + 14 * hourMs, false));
    expect(cleared).toHaveLength(1);
    expect(liveClaim(cleared, start + 60 * hourMs)?.account).toBe("ana@example.com");
  });
});

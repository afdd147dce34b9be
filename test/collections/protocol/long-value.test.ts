import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinLongValue, splitLongValue, valueLimit } from "../../../src/collections/long-value.ts";

const json = fc.json({ maxDepth: 3 });

describe("splitLongValue", () => {
  test("is joined again to the same JSON, every piece within 9 KB", () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 30 }), fc.nat(40_000), (items, padding) => {
        const value = [...items, "ñ€😀".repeat(padding / 8)];
        const values = splitLongValue("outbox", JSON.stringify(value));
        for (const piece of Object.values(values))
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(valueLimit);
        const joined = joinLongValue("outbox", values);
        expect(joined.kind === "text" && JSON.parse(joined.text)).toEqual(value);
      }),
      { numRuns: 50 },
    );
  });

  test("ignores pieces left over from a longer text", () => {
    const long = splitLongValue("outbox", JSON.stringify("x".repeat(30_000)));
    const short = splitLongValue("outbox", "[]");
    expect(joinLongValue("outbox", { ...long, ...short })).toEqual({ kind: "text", text: "[]" });
  });

  test("keeps the empty text apart from one that was never written", () => {
    expect(joinLongValue("outbox", splitLongValue("outbox", ""))).toEqual({
      kind: "text",
      text: "",
    });
    expect(joinLongValue("outbox", {})).toEqual({ kind: "missing" });
  });
});

describe("joinLongValue", () => {
  const stored = splitLongValue("outbox", JSON.stringify("x".repeat(30_000)));

  test.each([
    ["a piece is lost", { ...stored, "outbox.2": "" }],
    ["a piece is another text's", { ...stored, "outbox.1": "y".repeat(100) }],
    ["the head is no head", { ...stored, "outbox.0": "hello" }],
  ])("notices that %s", (_, values) => {
    expect(joinLongValue("outbox", values)).toEqual({ kind: "broken" });
  });
});

import { describe, expect, test } from "@jest/globals";
import { brandColours, contrastOnWhite } from "../../src/letters/brand-colour.ts";

describe("brandColours()", () => {
  test.each([
    ["#1a4fa3", { ink: "#1a4fa3", rule: "#1a4fa3" }],
    ["#e8710a", { ink: "#222222", rule: "#e8710a" }],
    ["#ffe600", { ink: "#222222", rule: "#444444" }],
    ["#ffffff", { ink: "#222222", rule: "#444444" }],
    ["red;x", { ink: "#222222", rule: "#444444" }],
    [null, { ink: "#222222", rule: "#444444" }],
  ])("of %s writes and draws so that it can be read", (colour, colours) => {
    expect(brandColours(colour)).toEqual(colours);
    expect(contrastOnWhite(brandColours(colour).ink)).toBeGreaterThanOrEqual(4.5);
  });
});

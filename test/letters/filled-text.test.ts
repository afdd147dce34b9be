import { describe, expect, test } from "@jest/globals";
import { filledText } from "../../src/letters/wording/filled-text.ts";
import { andBefore, joinedList } from "../../src/letters/wording/joined-list.ts";

const values: { readonly [name: string]: string } = { name: "Firma", odd: "{name} [a|b] $&" };
const filled = (text: string) => filledText(text, (name) => values[name] ?? "");

describe("filledText()", () => {
  test.each([
    ["Hola, {name}.", "Hola, Firma."],
    ["Hola, {nobody}.", "Hola, ."],
    ["{{#{name}}}…{{/{name}}}", "{{#Firma}}…{{/Firma}}"],
    ["Hola[, {name}].", "Hola, Firma."],
    ["Hola[, {nobody}].", "Hola."],
    ["[Para {nobody}|Para {name}|Para todos].", "Para Firma."],
    ["[Para {nobody}|Para todos].", "Para todos."],
    ["[{name} y {nobody}|Nadie]", "Nadie"],
  ])("%j says %j", (text, said) => {
    expect(filled(text)).toBe(said);
  });

  test("leaves the signs of a value as they are", () => {
    expect(filled("{odd}[ ({odd})]")).toBe("{name} [a|b] $& ({name} [a|b] $&)");
  });
});

describe("joinedList()", () => {
  test.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a y b", "a and b"],
    [["a", "b", "Iberia"], "a, b e Iberia", "a, b and Iberia"],
  ] as const)("of %j", (parts, inSpanish, inEnglish) => {
    expect(joinedList(parts, "es")).toBe(inSpanish);
    expect(joinedList(parts, "en")).toBe(inEnglish);
  });
});

describe("andBefore()", () => {
  test.each([
    ["Italia", "e"],
    ["hilo", "e"],
    ["Índice", "e"],
    ["hielo", "y"],
    ["Yolanda", "y"],
  ])("%s takes %s in Spanish", (word, and) => {
    expect(andBefore(word, "es")).toBe(and);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { cleanText } from "../../src/letters/clean-text.ts";
import { letterValues } from "../../src/letters/letter-values.ts";
import { fillTemplate } from "../../src/letters/render-template.ts";
import { parseTemplateText } from "../../src/letters/template-tree.ts";
import { aMail, threeInvoices } from "./sample-mail.ts";

type SpecCase = {
  readonly name: string;
  readonly data: { readonly [name: string]: unknown };
  readonly template: string;
  readonly expected: string;
};

const folder = new URL("../../../shared/data/09_mustache_spec/", import.meta.url);
const isHere = existsSync(folder);

// Of the public specification what letters have: comments, delimiters, and sections asked by a yes or no.
const cases = (isHere ? ["comments", "delimiters", "sections", "inverted"] : []).flatMap((file) => {
  const { tests } = JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8")) as {
    readonly tests: readonly SpecCase[];
  };
  return tests.filter(isOurs).map((one) => [`${file}: ${one.name}`, one] as const);
});

function isOurs({ data, template }: SpecCase): boolean {
  const names = Object.keys(data);
  const asksOthers = /missing|>/.test(template);
  return !asksOthers && names.every((name) => name === "boolean");
}

describe("templates", () => {
  test.each(cases)("follow the Mustache specification in %s", (_, { data, template, expected }) => {
    const parsed = parseTemplateText(template.replace(/\bboolean\b/g, "variasFacturas"), "spec");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    const invoices = data["boolean"] === true ? threeInvoices : threeInvoices.slice(0, 1);
    const filled = fillTemplate(parsed.nodes, letterValues(aMail({ invoices })));
    if (!filled.ok) throw new Error(filled.missing);
    const text = filled.pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
    expect(text).toBe(cleanText(expected));
  });

  test(
    isHere ? "were compared with many cases" : "are not compared: ../shared/data is absent",
    () => {
      expect(cases.length > 20).toBe(isHere);
    },
  );
});

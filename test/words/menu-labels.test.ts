import { describe, expect, test } from "@jest/globals";
import { menu } from "../../src/collections/menu.ts";

const labels = menu.flat().map(({ label }) => label);

describe("the menu", () => {
  test.each(labels)("$es begins with a capital and a verb", ({ es, en }) => {
    expect(es).toMatch(/^\p{Lu}\p{Ll}*(?:ar|er|ir) /u);
    expect(en).toMatch(/^\p{Lu}\p{Ll}+ /u);
  });

  test.each(labels)("$es says in both languages whether more is asked", ({ es, en }) => {
    expect(es.endsWith("…")).toBe(en.endsWith("…"));
  });

  test("says nothing twice and never its own name", () => {
    for (const language of ["es", "en"] as const) {
      const said = labels.map((label) => label[language]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.join(" ")).not.toContain("Cóbralo");
    }
  });
});

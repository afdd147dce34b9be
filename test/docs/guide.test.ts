import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { menu } from "../../src/collections/menu.ts";
import { knownPlaceholder } from "../../src/letters/placeholder-names.ts";
import { columnText } from "../../src/workbook/wording/column-text.ts";
import { complaintsAbout } from "../words/all-rules.ts";
import { accents, formalSpanish, oneLanguage } from "../words/language-rules.ts";
import { spokenIn } from "../words/spoken-catalogue.ts";
import { openingMarks } from "../words/typography-rules.ts";
import { exportsOf, languageOfFile, root, wordingFiles } from "../words/wording-files.ts";

const guide = readFileSync(path.join(root, "docs/guia.md"), "utf8");
const prose = guide.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "X");

/** Everything that the product says in Spanish, names of columns without what is written under them. */
const shown = new Set(["Extensiones"]);
for (const file of wordingFiles())
  for (const [name, value] of Object.entries(await exportsOf(file)))
    for (const { language, text } of spokenIn(value, name, languageOfFile(file)))
      if (language === "es") shown.add(columnText(text).header.replace(/[…:]$/, ""));

describe("the guide", () => {
  test("names buttons, columns and menu items as the product does", () => {
    const bold = [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) =>
      name.replace(/\s+/g, " "),
    );
    const named = bold.filter((name) => !/[.?]$/.test(name));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !shown.has(name.replace(/…$/, "")))).toEqual([]);
  });

  test("explains every item of the menu", () => {
    const labels = menu.flat().map(({ label }) => label.es);
    expect(labels.filter((label) => !guide.includes(`**${label}**`))).toEqual([]);
  });

  test("names placeholders that letters have", () => {
    const names = [...guide.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => knownPlaceholder(name, null) === null)).toEqual([]);
  });

  test("links to headings of its own that are there", () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\d\s-]/gu, "")
        .trim()
        .replace(/\s/g, "-");
    const headings = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => slug(text)));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.filter((anchor) => !headings.has(anchor))).toEqual([]);
  });

  test("is written as the product speaks: in Spanish, with usted", () => {
    const paragraphs = prose
      .replace(/\]\([^)]*\)|[*_[\]]/g, "")
      .split(/\n\n|\n(?=[|#-] |\d+\. )/)
      .map((paragraph) => paragraph.replace(/^[\s#\d.|-]+/, "").replace(/\s+/g, " "));
    const language = "es";
    const texts = paragraphs.map((text) => ({ place: "docs/guia.md", language, text }) as const);
    expect(texts.length).toBeGreaterThan(80);
    expect(complaintsAbout(texts, { oneLanguage, formalSpanish, accents, openingMarks })).toEqual(
      [],
    );
  });
});

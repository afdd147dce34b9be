import { describe, expect, test } from "@jest/globals";
import type { Language } from "../../src/receivables/customer.ts";
import { complaintsAbout } from "./all-rules.ts";
import { codeAmongWords } from "./exemptions.ts";
import { readings, slotsIn } from "./slot-texts.ts";
import { spokenIn, type Spoken } from "./spoken-catalogue.ts";
import {
  exportsOf,
  languageOfFile,
  sourceFiles,
  sourceOf,
  twinOf,
  wordingFiles,
} from "./wording-files.ts";

const files = wordingFiles();
const catalogues: { readonly file: string; readonly spoken: readonly Spoken[] }[] = [];
for (const file of files) {
  const spoken = Object.entries(await exportsOf(file)).flatMap(([name, value]) =>
    spokenIn(value, name, languageOfFile(file)),
  );
  catalogues.push({ file, spoken });
}
const speaking = catalogues.filter(({ file }) => codeAmongWords[file] === undefined);

const isTemplate = (text: string) => /\{\{[#/^]/.test(text);
const shownOf = (file: string, { path, language, text }: Spoken) => {
  if (language === null) return [];
  const texts = isTemplate(text) ? [] : readings(text, language);
  return texts.map((reading) => ({ place: `${file} ${path}`, language, text: reading }));
};

describe("the catalogues", () => {
  test("are found: sentences, workbook, letters, panel, menu", () => {
    for (const part of ["src/collections/", "src/workbook/", "src/letters/", "sidebar/"])
      expect(files.filter((file) => file.startsWith(part)).length).toBeGreaterThan(1);
    expect(speaking.flatMap(({ spoken }) => spoken).length).toBeGreaterThan(500);
  });

  test("each hold texts, or are named as code", () => {
    const typesOnly = (file: string) => !/^export (const|function)/m.test(sourceOf(file));
    const silent = speaking.filter(({ spoken, file }) => spoken.length === 0 && !typesOnly(file));
    expect(silent.map(({ file }) => file)).toEqual([]);
    const all = sourceFiles();
    expect(Object.keys(codeAmongWords).filter((file) => !all.includes(file))).toEqual([]);
  });

  test("say of every text which language it is in", () => {
    const unknown = speaking.flatMap(({ file, spoken }) =>
      spoken.filter(({ language }) => language === null).map(({ path }) => `${file} ${path}`),
    );
    expect(unknown).toEqual([]);
  });

  test.each(speaking)("$file keeps to every rule", ({ file, spoken }) => {
    expect(complaintsAbout(spoken.flatMap((text) => shownOf(file, text)))).toEqual([]);
  });
});

/** Texts by path without their language: what has to exist twice. */
function byPath(
  spoken: readonly Spoken[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, text, language: its } of spoken) {
    if (its !== language) continue;
    const key = path.replace(/\.(es|en)(?=[.(]|$)/, "");
    paths.set(key, [...(paths.get(key) ?? []), text]);
  }
  return paths;
}

const slotsOf = (texts: readonly string[] = []) => [...new Set(texts.flatMap(slotsIn))].sort();

describe("both languages", () => {
  const paired = speaking.filter(({ file }) => languageOfFile(file) === null);
  test.each(paired)("$file says everything twice, with the same slots", ({ spoken }) => {
    const [es, en] = [byPath(spoken, "es"), byPath(spoken, "en")];
    expect([...en.keys()].sort()).toEqual([...es.keys()].sort());
    for (const [path, texts] of es)
      expect([path, slotsOf(texts)]).toEqual([path, slotsOf(en.get(path))]);
  });

  const spanish = speaking.filter(({ file }) => languageOfFile(file) === "es");
  test.each(spanish)("$file has a twin with the same keys", ({ file, spoken }) => {
    const twin = speaking.find(({ file: other }) => other === twinOf(file));
    const keys = (all: readonly Spoken[] = []) =>
      [...new Set(all.map(({ path }) => path.replace(/^\w+/, "")))].sort();
    const own = new Set(keys(spoken));
    expect(keys(twin?.spoken).filter((key) => !own.has(key))).toEqual([]);
    expect(
      [...own].filter((key) => !keys(twin?.spoken).includes(key) && !key.startsWith("()")),
    ).toEqual([]);
  });

  test("stand in catalogues and nowhere else", () => {
    const literal = /(["'`])(?:(?!\1)[^\\\n]|\\.)*[áéíóúüñ¿¡«»](?:(?!\1)[^\\\n]|\\.)*\1/iu;
    const strays = sourceFiles().filter((file) => {
      if (files.includes(file) || codeAmongWords[file] !== undefined) return false;
      const code = sourceOf(file)
        .replace(/^\s*(\/\/|\/?\*).*$/gm, "")
        .replace(/Cóbralo/g, "");
      return literal.test(code);
    });
    expect(strays).toEqual([]);
  });

  test("leave no word to components", () => {
    const ofTags = />\s*([^<>{}()=;"'`]*\p{L}{2,}[^<>{}()=;"'`]*)<\//gu;
    const ofAttributes =
      /\b(?:aria-label|title|placeholder|alt|label)=(?:"|\{"|\{`)[^"`{}]*\p{L}{2,}/gu;
    const written = sourceFiles()
      .filter((file) => file.endsWith(".tsx"))
      .flatMap((file) =>
        [ofTags, ofAttributes].flatMap((pattern) =>
          [
            ...sourceOf(file)
              .replace(/Cóbralo|#rrggbb/g, "")
              .matchAll(pattern),
          ].map(([whole]) => `${file}: ${whole}`),
        ),
      );
    expect(written).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { interfaceLanguage } from "../../src/collections/interface-language.ts";
import { ownersWord, ownersWordValues } from "../../src/collections/stored-settings.ts";

const storedAs = (settings: object) =>
  ownersWordValues(ownersWord({}, "es_ES"), { ...settings }, {});

const stores = {
  "nothing stored": {},
  "another setting": storedAs({ plan: "suave" }),
  Spanish: storedAs({ language: "es" }),
  English: storedAs({ language: "en" }),
  "a language we do not speak": storedAs({ language: "fr" }),
  "no text": storedAs({ language: 1 }),
  "half a value": { "settings.0": '{"language":"en' },
} as const;

describe("interfaceLanguage()", () => {
  const cases = Object.entries(stores).flatMap(([name, values]) =>
    ["es_ES", "ca_ES", "en_GB", "de_DE"].map((locale) => [name, locale, values] as const),
  );

  test.each(cases)("with %s in %s is what all the settings say", (_name, locale, values) => {
    expect(interfaceLanguage(values, locale)).toBe(ownersWord(values, locale).settings.language);
  });

  test("is the owner's before the workbook's", () => {
    expect(interfaceLanguage(stores.English, "es_ES")).toBe("en");
    expect(interfaceLanguage(stores["nothing stored"], "es_ES")).toBe("es");
  });
});

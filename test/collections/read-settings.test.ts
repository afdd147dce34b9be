import { describe, expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/collections/default-settings.ts";
import { countryOf, languageOf } from "../../src/collections/locale.ts";
import { readSettings } from "../../src/collections/read-settings.ts";
import { day } from "../builders/receivables.ts";

describe("defaultSettings()", () => {
  test.each([
    ["es_ES", "es"],
    ["es_MX", "es"],
    ["ca", "es"],
    ["gl_ES", "es"],
    ["eu", "es"],
    ["en_GB", "en"],
    ["pt_BR", "en"],
    ["", "en"],
  ])("speaks to a workbook of %s in %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
    expect(defaultSettings(locale).language).toBe(language);
  });

  test.each([
    ["normal", { minimumGapDays: 3, mailToCallGapDays: 1, mailsInSevenDays: 2 }],
    ["suave", { minimumGapDays: 3, mailToCallGapDays: 1, mailsInSevenDays: 2 }],
    ["intensivo", { minimumGapDays: 2, mailToCallGapDays: 1, mailsInSevenDays: 3 }],
  ])("of plan %s has its gap and cap", (plan, limits) => {
    expect(defaultSettings("es_ES", plan).limits).toEqual(limits);
  });

  test("sends nothing of itself: the list is to be confirmed and the columns agreed to", () => {
    expect(defaultSettings("es_ES")).toMatchObject({
      isListConfirmed: false,
      ownColumnsAgreed: false,
      keyConfirmed: false,
      smallestBalance: 1,
      graceWorkingDays: 2,
      window: { fromMinute: 540, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5] },
    });
  });
});

describe("countryOf()", () => {
  test.each([
    ["es_MX", "MX"],
    ["en-us", "US"],
    ["es", "ES"],
    ["ca", "ES"],
    ["en", null],
  ])("of %s is %s", (locale, country) => {
    expect(countryOf(locale)).toBe(country);
  });
});

describe("readSettings()", () => {
  test.each([[undefined], [null], [{}]])("of %j gives the defaults and finds nothing", (given) => {
    expect(readSettings(given, "es_ES")).toEqual({
      settings: defaultSettings("es_ES"),
      findings: [],
    });
  });

  test("takes what the owner says and keeps the rest", () => {
    const { settings, findings } = readSettings(
      {
        businessName: "  Talleres Ruiz SL ",
        senderEmail: "Cobros@Ruiz.example",
        payLink: "https://pago.example/ruiz",
        plan: "intensivo",
        paymentDays: "25 y 10",
        minimumGapDays: 5,
        window: { from: "8:30", to: "14:00" },
        stoppedUntil: "2026-04-01",
        signature: "",
      },
      "es_ES",
    );
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings("es_ES", "intensivo"),
      businessName: "Talleres Ruiz SL",
      senderEmail: "cobros@ruiz.example",
      payLink: "https://pago.example/ruiz",
      paymentDays: [10, 25],
      limits: { minimumGapDays: 5, mailToCallGapDays: 1, mailsInSevenDays: 3 },
      window: { fromMinute: 510, toMinute: 840, weekdays: [1, 2, 3, 4, 5] },
      stoppedUntil: day("2026-04-01"),
      signature: null,
    });
  });

  test.each([
    ["language", "fr"],
    ["senderEmail", "ana@"],
    ["payLink", "http://pago.example"],
    ["payLink", "javascript:alert(1)"],
    ["paymentDays", [0, 40]],
    ["paymentDays", "el quince"],
    ["minimumGapDays", -1],
    ["minimumGapDays", 2.5],
    ["minimumGapDays", "3"],
    ["mailsInSevenDays", 0],
    ["window", { from: "18:00", to: "9:00" }],
    ["window", { from: "9" }],
    ["window", { weekdays: [] }],
    ["smallestBalance", -5],
    ["bucketBounds", [30, 30, 90]],
    ["bucketBounds", []],
    ["isListConfirmed", "sí"],
    ["stoppedUntil", "2026-02-30"],
    ["dueDateShift", "maybe"],
    ["businessName", 7],
  ])("refuses %s = %j by name, keeps its default and the other settings", (setting, value) => {
    const { settings, findings } = readSettings({ [setting]: value, legalFooter: "Pie" }, "es_ES");
    expect(findings).toMatchObject([
      { code: "settingInvalid", place: setting, values: { setting } },
    ]);
    expect(settings).toEqual({ ...defaultSettings("es_ES"), legalFooter: "Pie" });
  });

  test("names a setting that does not exist and those that do", () => {
    const { findings } = readSettings({ minimumGap: 3 }, "es_ES");
    expect(findings).toMatchObject([{ code: "settingUnknown", place: "minimumGap" }]);
    expect(findings[0]?.values["known"]).toContain("minimumGapDays");
  });

  test.each([["[]"], ['"hola"'], ["7"]])("of %s keeps the defaults and says so", (json) => {
    const { settings, findings } = readSettings(JSON.parse(json), "es_ES");
    expect(settings).toEqual(defaultSettings("es_ES"));
    expect(findings).toMatchObject([{ code: "settingsUnreadable" }]);
  });
});

import type { spanishSettings } from "./es-settings.ts";

const expectations: { readonly [expected: string]: string } = {
  text: "a text",
  address: "an e-mail address",
  secureLink: "a web address that starts with https://",
  language: '"es" or "en"',
  shift: '"none", "next" or "previous"',
  paymentDays: "days of the month from 1 to 31, such as [10, 25]",
  wholeDays: "a whole number of days from 0 to 365",
  mailCount: "a whole number from 1 to 7",
  window:
    'hours such as {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, with 1 for Monday',
  amount: "an amount of 0 or more",
  rising: "rising numbers of days, such as [30, 60, 90]",
  yesNo: "true or false",
  day: "a day such as 2026-03-31",
};

/** What is wrong with a setting and what to write instead, in English. */
export const englishSettings: typeof spanishSettings = {
  settingInvalid: (fill) =>
    `Setting "${fill.text("setting")}" cannot be ${fill.text("value")}: enter ${expectations[fill.text("expected")] ?? "another value"}. Until then its default holds.`,
  settingUnknown: (fill) =>
    `There is no setting "${fill.text("setting")}": delete it or use one of these: ${fill.text("known")}.`,
  settingsUnreadable: (fill) =>
    `Settings must be an object of names and values, not ${fill.text("value")}: the defaults hold.`,
  settingNotSet: (fill) =>
    `Setting "${fill.text("setting")}" is empty: the part of the mails that uses it is left out. Fill it in if you want it.`,
  settingPlanUnknown: (fill) =>
    `There is no collection plan "${fill.text("plan")}" (${fill.text("place")}): choose ${fill.text("known")} or add it to the Collection plan tab. Until then plan "${fill.text("used")}" is followed.`,
};

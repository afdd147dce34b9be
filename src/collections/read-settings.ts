import * as v from "valibot";
import { nearestName } from "../letters/nearest-name.ts";
import type { Finding } from "../workbook/finding.ts";
import { defaultSettings } from "./default-settings.ts";
import { settingSchemas, type GivenSettings, type SettingName } from "./settings-schema.ts";
import type { Settings } from "./settings.ts";

/** Settings with the owner's words in them, and what could not be used. */
export type ReadSettings = { readonly settings: Settings; readonly findings: readonly Finding[] };

/**
 * Reads the owner's settings: an object of {@link SettingName}s.
 *
 * A setting that is unknown or has the wrong shape is reported by name and its default holds;
 * the others are kept. `null` takes a setting back to its default.
 */
export function readSettings(given: unknown, locale: string): ReadSettings {
  if (given === null || given === undefined)
    return { settings: defaultSettings(locale), findings: [] };
  if (typeof given !== "object" || Array.isArray(given))
    return { settings: defaultSettings(locale), findings: [badSettings(given)] };
  const findings: Finding[] = [];
  const read: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (!isSettingName(name)) findings.push(unknownSetting(name));
    else readOne(name, value, read, findings);
  }
  return { settings: merged(read, locale), findings };
}

function readOne(
  name: SettingName,
  value: unknown,
  read: { [name: string]: unknown },
  findings: Finding[],
): void {
  const { schema, expected } = settingSchemas[name];
  const result = v.safeParse(schema, value);
  if (result.success) read[name] = result.output;
  else
    findings.push({
      code: "settingInvalid",
      place: name,
      values: { setting: name, value: shown(value), expected },
    });
}

function merged(given: GivenSettings, locale: string): Settings {
  const { minimumGapDays, mailToCallGapDays, mailsInSevenDays, ...rest } = given;
  const standard = defaultSettings(locale, given.plan);
  return {
    ...standard,
    ...rest,
    limits: {
      minimumGapDays: minimumGapDays ?? standard.limits.minimumGapDays,
      mailToCallGapDays: mailToCallGapDays ?? standard.limits.mailToCallGapDays,
      mailsInSevenDays: mailsInSevenDays ?? standard.limits.mailsInSevenDays,
    },
  };
}

function isSettingName(name: string): name is SettingName {
  return Object.prototype.hasOwnProperty.call(settingSchemas, name);
}

function unknownSetting(name: string): Finding {
  const names = Object.keys(settingSchemas);
  const nearest = nearestName(name, names) ?? "";
  return {
    code: "settingUnknown",
    place: name,
    values: { setting: name, known: names.join(", "), nearest },
  };
}

function badSettings(given: unknown): Finding {
  return { code: "settingsUnreadable", place: "settings", values: { value: shown(given) } };
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

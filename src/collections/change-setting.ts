import * as v from "valibot";
import { changeWord, notDone, type WordChange, type Wish } from "./change-word.ts";
import { settingsWithAnswers } from "./default-terms.ts";
import type { Ports } from "./ports.ts";
import { readSettings } from "./read-settings.ts";
import type { Session } from "./session.ts";
import {
  settingFields,
  type FieldName,
  type FieldOwner,
  type FieldSpec,
} from "./setting-fields.ts";
import { settingSchemas, type SettingName } from "./settings-schema.ts";
import type { Settings } from "./settings.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { filledSentence } from "./wording/sentence.ts";
import { settingWords } from "./wording/setting-words.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

const longestShown = 60;

/**
 * Changes one setting of the panel to what a person typed or chose; null, or nothing typed, takes it back to its
 * default. What cannot be read or has the wrong shape is said, and nothing is stored.
 */
export function changeSetting(ports: Ports, name: string, typed: string | null): CommandResult {
  return changeWord(ports, (session) => {
    if (!isField(name)) return leave(session, "noSetting", { name });
    return wishFor(session, name, (typed ?? "").trim());
  });
}

function wishFor(session: Session, name: FieldName, typed: string): Wish {
  const field: FieldSpec = settingFields[name];
  const owner = ownerOf(session);
  const given = typed === "" ? field.cleared(owner) : field.read(typed, owner);
  if (given === null || !fits(given)) return unreadable(session, name, typed);
  const { word } = session;
  const wasSet = Object.keys(given).some((key) => key in word.given || key in word.answers);
  if (!(typed === "" && wasSet) && isSame(session, given))
    return leave(session, "unchanged", { label: labelOf(name, session) }, true);
  return {
    kind: "change",
    change: withAnswers(given),
    isInSheet: inSheet.has(field.group) || name === "language",
    said: (after) => savedSentence(after, name, typed === ""),
  };
}

/** Groups on which due dates, next steps or texts in the sheet depend. */
const inSheet: ReadonlySet<string> = new Set(["terms", "schedule", "limits"]);

/** Default terms that are set stand in for the answer to the question. */
function withAnswers(settings: NonNullable<WordChange["settings"]>): WordChange {
  return "defaultTerms" in settings ? { settings, answers: { defaultTerms: null } } : { settings };
}

/** Whose fields a session's settings are. */
export function ownerOf({ settings, answers, voice, workbook }: Session): FieldOwner {
  const answered = settingsWithAnswers(settings, answers);
  return { settings: answered, language: voice.language, locale: workbook.locale };
}

function isField(name: string): name is FieldName {
  return Object.prototype.hasOwnProperty.call(settingFields, name);
}

function fits(given: { readonly [name: string]: unknown }): boolean {
  return Object.entries(given).every(
    ([name, value]) =>
      value === null || v.safeParse(settingSchemas[name as SettingName].schema, value).success,
  );
}

/** Nothing would be different; an answered default counts as set. */
function isSame({ word, answers, workbook }: Session, given: object): boolean {
  const now = (settings: Settings) => JSON.stringify(settingsWithAnswers(settings, answers));
  const { settings } = readSettings({ ...word.given, ...given }, workbook.locale);
  return now(settings) === now(readSettings(word.given, workbook.locale).settings);
}

function savedSentence(after: Session, name: FieldName, isCleared: boolean): string {
  const field: FieldSpec = settingFields[name];
  const owner = ownerOf(after);
  const held = field.shown(owner);
  const chosen = field.choices?.(owner.language).find(({ value }) => value === held)?.label;
  const value = isShort(field, held) ? (chosen ?? held).replace(/\.$/, "") : "";
  const text = isCleared ? setupSentences.restored : setupSentences.saved;
  return filledSentence(text, { label: labelOf(name, after), value }, after.voice);
}

const isShort = ({ kind }: FieldSpec, value: string) =>
  kind !== "picture" && kind !== "longText" && value.length <= longestShown;

function unreadable(session: Session, name: FieldName, typed: string): Wish {
  const { language } = session.voice;
  const code = settingFields[name].kind === "picture" ? "badPicture" : "badValue";
  const shown = typed.length > longestShown ? `${typed.slice(0, longestShown - 1)}…` : typed;
  const expected = settingWords[name].expected[language];
  return leave(session, code, { label: labelOf(name, session), typed: shown, expected });
}

const labelOf = (name: FieldName, { voice }: Session) => settingWords[name].label[voice.language];

function leave(
  { voice }: Session,
  code: keyof typeof setupSentences,
  values: { readonly [name: string]: string },
  isDone = false,
): Wish {
  const said = filledSentence(setupSentences[code], values, voice);
  return { kind: "leave", result: { ...notDone(said), isDone } };
}

import { answeredQuestions } from "./answered-questions.ts";
import { askedQuestions } from "./asked-questions.ts";
import { ownerOf } from "./change-setting.ts";
import { foundColumns } from "./found-columns.ts";
import { planViews } from "./plan-views.ts";
import type { BookReading } from "./read-book.ts";
import { senderView } from "./sender-view.ts";
import type { Session } from "./session.ts";
import { settingFields, type FieldName, type FieldSpec } from "./setting-fields.ts";
import type { SettingField, SetupView } from "./sidebar-api.ts";
import { version } from "./version.ts";
import { settingWords } from "./wording/setting-words.ts";
import { limitSentences } from "./wording/setup-sentences.ts";

/** Everything that the setup view shows; nothing is written. */
export function setupView(session: Session, reading: BookReading): SetupView {
  const { voice, ports, settings } = session;
  const canDraft = ports.mailbox !== null;
  return {
    language: voice.language,
    sheet: reading.book.list?.sheet.name ?? null,
    otherSheets: otherSheets(reading),
    isSetUp: settings.ownColumnsAgreed,
    columns: foundColumns(reading, voice),
    questions: askedQuestions(reading, voice),
    answered: answeredQuestions(session, reading),
    plans: planViews(reading, voice, canDraft),
    ...senderView(session, reading),
    settings: fieldNames.map((name) => settingField(session, name)),
    limits: limitsOf(canDraft).map((code) => limitSentences[code][voice.language]),
    version,
  };
}

const fieldNames = Object.keys(settingFields) as readonly FieldName[];

function settingField(session: Session, name: FieldName): SettingField {
  const owner = ownerOf(session);
  const { language } = owner;
  const field: FieldSpec = settingFields[name];
  const { label, help } = settingWords[name];
  return {
    name,
    group: field.group,
    label: label[language],
    help: help[language],
    kind: field.kind,
    value: field.shown(owner),
    choices: field.choices?.(language) ?? [],
  };
}

/** Sheets that the owner may choose instead; while none was recognised, every one that is not ours. */
function otherSheets({ book, sheets, places }: BookReading): readonly string[] {
  if (book.list !== null) return book.list.sheet.otherInvoiceSheets;
  const ours = new Set<number | null>(Object.values(places.sheetIds));
  return sheets.filter(({ sheetId }) => !ours.has(sheetId)).map(({ name }) => name);
}

function limitsOf(canDraft: boolean): readonly (keyof typeof limitSentences)[] {
  return canDraft ? ["noReplies", "noPhone"] : ["noMail", "noDrafts", "noReplies", "noPhone"];
}

import type { Language } from "../receivables/customer.ts";
import { usualDecimalMark } from "../workbook/locale-habits.ts";
import { languageWord, workbookWords } from "../workbook/own-words.ts";
import { parseAmountText } from "../workbook/parse-amount.ts";
import { parsePaymentDays, parseTerms } from "../workbook/parse-terms.ts";
import { isBrokenIban } from "./broken-iban.ts";
import type { Settings } from "./settings.ts";
import type { SettingName } from "./settings-schema.ts";
import type { SettingField } from "./sidebar-api.ts";
import { shownTime, typedHours } from "./typed-hours.ts";
import { shownWeekdays, typedWeekdays } from "./typed-weekdays.ts";
import { shiftWords, type settingWords } from "./wording/setting-words.ts";

/** Name of a setting that the panel offers. */
export type FieldName = keyof typeof settingWords;

/** Whose field it is: what holds now, and how its owner writes. */
export type FieldOwner = {
  readonly settings: Settings;
  readonly language: Language;
  readonly locale: string;
};

/** Values of settings as the owner's word keeps them. */
type Given = { readonly [setting in SettingName]?: unknown };

/** How one setting is shown and read. */
export type FieldSpec = {
  readonly group: SettingField["group"];
  readonly kind: SettingField["kind"];
  /** What holds, as it is typed; empty when nothing is set. */
  readonly shown: (owner: FieldOwner) => string;
  /** What a typed text sets; null when it cannot be read. Shapes are checked by the settings' schema. */
  readonly read: (typed: string, owner: FieldOwner) => Given | null;
  /** What takes it back to its default. */
  readonly cleared: (owner: FieldOwner) => Given;
  readonly choices?: (language: Language) => SettingField["choices"];
};

type TextName = {
  readonly [name in FieldName & keyof Settings]: Settings[name] extends string | null
    ? name
    : never;
}[FieldName & keyof Settings];

/** A setting that is kept as it was typed, save what `mend` does; null from `mend` refuses it. */
function text(
  name: TextName,
  group: FieldSpec["group"],
  kind: FieldSpec["kind"] = "text",
  mend: (typed: string) => string | null = (typed) => typed,
): FieldSpec {
  return {
    group,
    kind,
    shown: ({ settings }) => settings[name] ?? "",
    read: (typed) => {
      const mended = mend(typed);
      return mended === null ? null : { [name]: mended };
    },
    cleared: () => ({ [name]: null }),
  };
}

/** A whole number; `3`, `3 días`. */
function count(
  name: "minimumGapDays" | "mailsInSevenDays" | "graceWorkingDays",
  value: (settings: Settings) => number,
): FieldSpec {
  return {
    group: "limits",
    kind: "text",
    shown: ({ settings }) => String(value(settings)),
    read: (typed) => {
      const digits = /^(\d{1,4})\s*(?:d[ií]as?|days?)?$/i.exec(typed)?.[1];
      return digits === undefined ? null : { [name]: Number(digits) };
    },
    cleared: () => ({ [name]: null }),
  };
}

const smallestBalance: FieldSpec = {
  group: "limits",
  kind: "text",
  shown: ({ settings, locale }) =>
    String(settings.smallestBalance).replace(".", usualDecimalMark(locale)),
  read: (typed, { locale }) => {
    const read = parseAmountText(typed, usualDecimalMark(locale));
    return read?.kind === "amount" ? { smallestBalance: read.amount } : null;
  },
  cleared: () => ({ smallestBalance: null }),
};

const paymentDays: FieldSpec = {
  group: "terms",
  kind: "text",
  shown: ({ settings }) => settings.paymentDays.join(", "),
  read: (typed) => {
    const days = parsePaymentDays(typed);
    return days === null ? null : { paymentDays: days };
  },
  cleared: () => ({ paymentDays: null }),
};

const windowHours: FieldSpec = {
  group: "schedule",
  kind: "text",
  shown: ({ settings: { window } }) =>
    `${shownTime(window.fromMinute)}-${shownTime(window.toMinute)}`,
  read: (typed, { settings: { window } }) => {
    const hours = typedHours(typed);
    return hours === null ? null : windowOf({ ...window, ...hours });
  },
  cleared: ({ settings: { window } }) => ({ window: { weekdays: window.weekdays } }),
};

const windowDays: FieldSpec = {
  group: "schedule",
  kind: "text",
  shown: ({ settings: { window }, language }) => shownWeekdays(window.weekdays, language),
  read: (typed, { settings: { window } }) => {
    const weekdays = typedWeekdays(typed);
    return weekdays === null ? null : windowOf({ ...window, weekdays });
  },
  cleared: ({ settings: { window } }) => {
    const { from, to } = windowOf(window).window;
    return { window: { from, to } };
  },
};

function windowOf({ fromMinute, toMinute, weekdays }: Settings["window"]) {
  return { window: { from: shownTime(fromMinute), to: shownTime(toMinute), weekdays } };
}

const language: FieldSpec = {
  ...text("language", "identity", "choice"),
  choices: (spoken) => ["es", "en"].map((value) => ({ value, label: languageWord(value, spoken) })),
};

const dueDateShift: FieldSpec = {
  ...text("dueDateShift", "terms", "choice"),
  choices: (spoken) =>
    Object.entries(shiftWords).map(([value, words]) => ({ value, label: words[spoken] })),
};

const keyConfirmed: FieldSpec = {
  group: "limits",
  kind: "choice",
  shown: ({ settings }) => (settings.keyConfirmed ? "yes" : "no"),
  read: (typed) => ({ keyConfirmed: typed === "yes" }),
  cleared: () => ({ keyConfirmed: null }),
  choices: (spoken) =>
    Object.entries(workbookWords[spoken].vocabulary.flag).map(([value, label]) => ({
      value,
      label,
    })),
};

/** `1A73E8`, `#1a7`: with or without its sign, short or long. */
function mendedColour(typed: string): string {
  const digits = typed.replace(/^#/, "").toLowerCase();
  const isShort = /^[0-9a-f]{3}$/.test(digits);
  return `#${isShort ? digits.replace(/./g, "$&$&") : digits}`;
}

/** An address without its beginning is meant to be a safe one. */
const mendedLink = (typed: string) =>
  /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(typed) ? `https://${typed}` : typed;

function readableTerms(typed: string): string | null {
  const terms = parseTerms(typed);
  return terms !== null && "terms" in terms ? typed : null;
}

/** Every setting of the panel in the order in which it is shown. */
export const settingFields: { readonly [name in FieldName]: FieldSpec } = {
  businessName: text("businessName", "identity"),
  senderName: text("senderName", "identity"),
  senderEmail: text("senderEmail", "identity"),
  signature: text("signature", "identity", "longText"),
  language,
  logo: text("logo", "statement", "picture"),
  brandColour: text("brandColour", "statement", "colour", mendedColour),
  bankAccount: text("bankAccount", "statement", "text", (typed) =>
    isBrokenIban(typed) ? null : typed,
  ),
  payLink: text("payLink", "statement", "text", mendedLink),
  legalFooter: text("legalFooter", "statement", "longText"),
  defaultTerms: text("defaultTerms", "terms", "text", readableTerms),
  paymentDays,
  dueDateShift,
  windowHours,
  windowDays,
  minimumGapDays: count("minimumGapDays", ({ limits }) => limits.minimumGapDays),
  mailsInSevenDays: count("mailsInSevenDays", ({ limits }) => limits.mailsInSevenDays),
  smallestBalance,
  graceWorkingDays: count("graceWorkingDays", (settings) => settings.graceWorkingDays),
  keyConfirmed,
};

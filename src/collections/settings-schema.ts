import * as v from "valibot";
import { parseIsoDay } from "../receivables/calendar.ts";

/** What a setting expects, as the wording says it. */
export type Expected =
  | "text"
  | "address"
  | "secureLink"
  | "picture"
  | "colour"
  | "language"
  | "shift"
  | "paymentDays"
  | "wholeDays"
  | "mailCount"
  | "window"
  | "amount"
  | "rising"
  | "yesNo"
  | "day";

const text = v.nullable(
  v.pipe(
    v.string(),
    v.trim(),
    v.transform((said) => (said === "" ? null : said)),
  ),
);
const address = v.nullable(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email()));
const secureLink = v.nullable(v.pipe(v.string(), v.trim(), v.regex(/^https:\/\/[^\s/]+\S*$/)));
const picture = v.nullable(
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(60_000),
    v.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/),
  ),
);
const colour = v.nullable(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^#[0-9a-f]{6}$/)));
const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365));
const mailCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const dayOfMonth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const yesNo = v.boolean();

const paymentDays = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.regex(/^\s*(\d{1,2}([\s,;y-]+\d{1,2})*)?\s*$/),
      v.transform((said) => (said.match(/\d+/g) ?? []).map(Number)),
    ),
    v.array(v.number()),
  ]),
  v.array(dayOfMonth),
  v.transform((days) => [...new Set(days)].sort((one, other) => one - other)),
);

const clockTime = v.pipe(
  v.string(),
  v.regex(/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/),
  v.transform((said) => Number(said.split(":")[0]) * 60 + Number(said.split(":")[1])),
);
const weekdays = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  v.minLength(1),
);
const window = v.pipe(
  v.object({
    from: v.optional(clockTime, "9:00"),
    to: v.optional(clockTime, "18:00"),
    weekdays: v.optional(weekdays, [1, 2, 3, 4, 5]),
  }),
  v.check(({ from, to }) => from < to),
  v.transform(({ from, to, weekdays }) => ({ fromMinute: from, toMinute: to, weekdays })),
);
const rising = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  v.minLength(1),
  v.check((bounds) => bounds.every((bound, n) => n === 0 || bound > (bounds[n - 1] ?? bound))),
);
const day = v.nullable(
  v.pipe(
    v.string(),
    v.transform(parseIsoDay),
    v.custom<NonNullable<ReturnType<typeof parseIsoDay>>>((found) => found !== null),
  ),
);

/** Every setting an owner can give, with the shape it must have. */
export const settingSchemas = {
  language: { expected: "language", schema: v.picklist(["es", "en"]) },
  businessName: { expected: "text", schema: text },
  senderName: { expected: "text", schema: text },
  senderEmail: { expected: "address", schema: address },
  bankAccount: { expected: "text", schema: text },
  payLink: { expected: "secureLink", schema: secureLink },
  signature: { expected: "text", schema: text },
  legalFooter: { expected: "text", schema: text },
  logo: { expected: "picture", schema: picture },
  brandColour: { expected: "colour", schema: colour },
  plan: { expected: "text", schema: v.pipe(v.string(), v.trim(), v.nonEmpty()) },
  defaultTerms: { expected: "text", schema: text },
  paymentDays: { expected: "paymentDays", schema: paymentDays },
  dueDateShift: { expected: "shift", schema: v.picklist(["none", "next", "previous"]) },
  minimumGapDays: { expected: "wholeDays", schema: wholeDays },
  mailToCallGapDays: { expected: "wholeDays", schema: wholeDays },
  mailsInSevenDays: { expected: "mailCount", schema: mailCount },
  window: { expected: "window", schema: window },
  smallestBalance: { expected: "amount", schema: v.pipe(v.number(), v.minValue(0)) },
  graceWorkingDays: { expected: "wholeDays", schema: wholeDays },
  bucketBounds: { expected: "rising", schema: rising },
  invoiceSheet: { expected: "text", schema: text },
  keyConfirmed: { expected: "yesNo", schema: yesNo },
  isListConfirmed: { expected: "yesNo", schema: yesNo },
  ownColumnsAgreed: { expected: "yesNo", schema: yesNo },
  forewarning: { expected: "yesNo", schema: yesNo },
  stoppedUntil: { expected: "day", schema: day },
  watchUntil: { expected: "day", schema: day },
} as const satisfies {
  readonly [name: string]: { readonly expected: Expected; readonly schema: v.GenericSchema };
};

/** Name of a setting as the owner writes it. */
export type SettingName = keyof typeof settingSchemas;

/** The settings that were given and could be read. */
export type GivenSettings = {
  readonly [name in SettingName]?: v.InferOutput<(typeof settingSchemas)[name]["schema"]>;
};

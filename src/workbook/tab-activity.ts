import type { StageId } from "../receivables/collection-plan.ts";
import type { Language } from "../receivables/customer.ts";
import { currencyCode, minorFromMajor, type Money } from "../receivables/money.ts";
import { activityId, type ActivityRecord } from "./activity.ts";
import { occasionIn, occasionWord, wordIn } from "./own-words.ts";
import { majorNumber } from "./tab-money.ts";
import { readTab, type OpenTab, type TabReading } from "./tab-reading.ts";
import { tabRowReader, type TabRowReader } from "./tab-row.ts";
import type { TabRecord } from "./tab-schema.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

/** Divides invoices and addresses within a cell; inside a name the blank is a non-breaking one. */
const between = ", ";
/** Divides what belongs to different stages or currencies. */
const apart = "; ";
/** Stands for "no invoice". */
const none = "–";

/**
 * A row of Actividad for a record.
 *
 * A stage stands alone when it completes every invoice named, else with its invoices:
 * `recordatorio 2 (F-001); recordatorio 1 (F-002)`. Several currencies share a cell.
 */
export function activityValues(record: ActivityRecord, language: Language): TabValues<"activity"> {
  const { amounts, invoices, recipients } = record;
  const [only, ...more] = amounts.map(({ minor, currency }) => majorNumber(minor, currency));
  const saying = {
    ...record,
    invoices: invoices.map(oneName).join(between),
    stage: stageText(record, language),
    recipients: recipients.map(oneName).join(between),
    amount: more.length > 0 ? [only, ...more].join(apart) : (only ?? null),
    currency: amounts.map(({ currency }) => currency).join(apart),
  };
  return tabValues("activity", saying, language);
}

function stageText({ stage, completes, invoices }: ActivityRecord, language: Language): string {
  if (stage === null) return "";
  const word = (id: StageId) => occasionWord(id, language);
  if (invoices.every((invoice) => completes[invoice] === stage)) return word(stage);
  const stages = [...new Set([stage, ...Object.values(completes)])];
  return stages
    .map((one) => {
      const completed = invoices.filter((invoice) => completes[invoice] === one);
      return `${word(one)} (${completed.map(oneName).join(between) || none})`;
    })
    .join(apart);
}

/** Reads Actividad, oldest row first as it stands. Rows that somebody spoiled are reported and left out. */
export function readActivity(tab: OpenTab, language: Language): TabReading<ActivityRecord> {
  return readTab<"activity", ActivityRecord>(tab, language, (said, reader) => {
    const { at, key, customer, kind, channel, outcome, account, messageId, fingerprint } = said;
    const invoices = listed(said.invoices);
    return {
      at,
      key,
      customer,
      invoices,
      kind,
      ...stagesOf(said.stage, invoices),
      channel,
      outcome,
      recipients: listed(said.recipients),
      amounts: amountsOf(said, reader),
      reason: said.reason ?? "",
      account,
      messageId,
      fingerprint,
    };
  });
}

/**
 * Ids of the rows of Actividad that can be told apart, by `activityId`; much cheaper than reading them
 * whole, and enough to know what is missing.
 */
export function activityIdsIn({ layout, rows }: OpenTab, language: Language): ReadonlySet<string> {
  const reader = tabRowReader<"activity">(layout, language);
  const ids = new Set<string>();
  rows.forEach((row, index) => {
    if (index < layout.headerRow) return;
    reader.moveTo(row, index);
    const key = reader.text("key");
    const outcome = wordIn("outcome", reader.text("outcome") ?? "");
    if (key !== null && outcome !== null) ids.add(activityId({ key, outcome }));
  });
  return ids;
}

const oneName = (name: string): string => name.replace(/([,;]) /g, "$1\u00a0");

const listed = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text.split(between).map((part) => part.trim().replace(/([,;])\u00a0/g, "$1 "));

function stagesOf(
  text: string | null,
  invoices: readonly string[],
): Pick<ActivityRecord, "stage" | "completes"> {
  const completes: { [invoice: string]: StageId } = {};
  const stages = (text ?? "").split(apart).flatMap((part): readonly StageId[] => {
    if (part === "") return [];
    const { word, completed } = stagePart(part, invoices);
    const stage = occasionIn(word) as StageId;
    for (const invoice of completed) completes[invoice] = stage;
    return [stage];
  });
  return { stage: stages[0] ?? null, completes };
}

/** A stage with what it completes; brackets that hold no invoices of the row belong to its name. */
function stagePart(part: string, invoices: readonly string[]) {
  const known = new Set(invoices);
  for (let at = part.indexOf(" ("); at !== -1; at = part.indexOf(" (", at + 1)) {
    const inside = part.slice(at + 2, -1);
    const completed = inside === none ? [] : listed(inside);
    if (part.endsWith(")") && completed.every((invoice) => known.has(invoice))) {
      return { word: part.slice(0, at), completed };
    }
  }
  return { word: part, completed: invoices };
}

function amountsOf(
  said: TabRecord<"activity">,
  reader: TabRowReader<"activity">,
): readonly Money[] {
  const parts = (text: string | null) => (text ?? "").split(apart).filter((part) => part !== "");
  const amounts = parts(said.amount);
  const codes = parts(said.currency);
  const money = amounts.flatMap((amount, index): readonly Money[] => {
    const currency = currencyCode(codes[index] ?? "");
    const minor = currency === null ? null : minorFromMajor(Number(amount), currency);
    return currency === null || minor === null ? [] : [{ currency, minor }];
  });
  if (money.length < amounts.length) reader.note("amount", "tabAmountUnreadable");
  return money;
}

import type { ReportPart } from "./report-parts.ts";

type Contact = {
  readonly customer?: string;
  readonly stage?: string;
  readonly outcome?: string;
  readonly reason?: string;
};
type Aging = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Reasoned = { readonly reason?: string };
type Question = {
  readonly id?: string;
  readonly text?: string;
  readonly choices?: readonly string[];
};
type Message = { readonly message?: string; readonly cell?: string | null };

const listed = (report: ReportPart, key: string): readonly unknown[] =>
  Array.isArray(report[key]) ? (report[key] as readonly unknown[]) : [];

const agingLines = (report: ReportPart): readonly string[] =>
  Object.entries((report["aging"] ?? {}) as Aging).map(
    ([currency, totals]) =>
      `  ${currency}  ${Object.entries(totals)
        .map(([bucket, amount]) => `${bucket} ${amount}`)
        .join(" · ")}`,
  );

const contactLines = (report: ReportPart): readonly string[] =>
  (listed(report, "contacts") as readonly Contact[]).map(
    ({ customer = "", stage = "", outcome = "", reason = "" }) =>
      `  ${outcome.padEnd(9)} ${customer}, ${stage}: ${reason}`,
  );

/** The sentence of a warning; its cell goes before it unless the sentence names it. */
const warningLines = (report: ReportPart): readonly string[] =>
  (listed(report, "warnings") as readonly Message[]).map(({ message = "", cell }) =>
    message.includes(cell ?? "") ? `  ${message}` : `  ${cell ?? ""}: ${message}`,
  );

const longestList = 20;

const rejectedLines = (report: ReportPart): readonly string[] => {
  const reasons = (listed(report, "rejected") as readonly Reasoned[]).map(
    ({ reason = "" }) => `  ${reason}`,
  );
  const left = reasons.length - longestList;
  return left <= 0 ? reasons : [...reasons.slice(0, longestList), `  … and ${String(left)} more`];
};

const taskLines = (report: ReportPart): readonly string[] =>
  (listed(report, "tasks") as readonly Reasoned[]).map(({ reason = "" }) => `  ${reason}`);

/** A question as `--answers` takes it: its id, what it asks and what can be answered. */
const questionLines = (report: ReportPart): readonly string[] =>
  (listed(report, "questions") as readonly Question[]).map(
    ({ id = "", text: asked = "", choices = [] }) =>
      `  ${id}: ${asked}${choices.length === 0 ? "" : ` (${choices.join(" | ")})`}`,
  );

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines];

const counted = ({ length }: readonly unknown[], one: string): string =>
  `${String(length)} ${one}${length === 1 ? "" : "s"}`;

const text = (value: unknown): string => (typeof value === "string" ? value : "–");

/** What a person reads after `npm run local`: the main figures, and where the rest is. */
export const runSummary = (report: ReportPart, outFolder: string): string => {
  const killed = report["killed"];
  return [
    `${text(report["sheet"])} as of ${text(report["asOf"])}: ` +
      `${counted(listed(report, "invoices"), "invoice")}, ` +
      `${counted(listed(report, "rejected"), "row")} rejected`,
    ...section("Aging", agingLines(report)),
    ...section("Contacts", contactLines(report)),
    ...section("To do", taskLines(report)),
    ...section("Questions", questionLines(report)),
    ...section("Rows rejected", rejectedLines(report)),
    ...section("Warnings", warningLines(report)),
    ...(typeof killed === "string" ? [`Killed at ${killed}`] : []),
    `Written to ${outFolder}`,
  ].join("\n");
};

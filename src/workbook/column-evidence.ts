import type { Cell, Row } from "./cell.ts";
import { cellKinds, type CellKind } from "./cell-kinds.ts";
import { isEmpty } from "./cell-words.ts";
import { shownCell } from "./shown-cell.ts";
import type { ColumnKey } from "./columns.ts";

/** What the cells of a column look like, as shares of its filled cells from 0 to 1. */
export type ColumnProfile = {
  /** Share of the sampled rows in which it is filled. */
  readonly filled: number;
  readonly share: (kind: CellKind) => number;
  /** Different values among the filled cells, as a share. */
  readonly distinct: number;
  readonly distinctCount: number;
  /** Filled cells among the sampled rows. */
  readonly count: number;
};

/** Looks at a column's cells in sampled rows; cells that say nothing count as empty. */
export function profileColumn(rows: readonly Row[], column: number): ColumnProfile {
  const counts = new Map<CellKind, number>();
  const values = new Set<Cell>();
  let filled = 0;
  for (const row of rows) {
    const cell = row[column] ?? "";
    const kinds = isEmpty(cell) ? [] : cellKinds(cell);
    if (kinds.length === 0 && (isEmpty(cell) || !/[\p{L}\d]/u.test(shownCell(cell)))) continue;
    filled += 1;
    values.add(typeof cell === "object" ? cell.day : cell);
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    filled: rows.length === 0 ? 0 : filled / rows.length,
    share: (kind) => (filled === 0 ? 0 : (counts.get(kind) ?? 0) / filled),
    distinct: filled === 0 ? 0 : values.size / filled,
    distinctCount: values.size,
    count: filled,
  };
}

// An empty column neither supports nor contradicts its header.
const emptyFit = 0.75;

/** How well a column's cells fit a key, 0 to 1; what a header claims is multiplied by it. */
export function contentFit(key: ColumnKey, profile: ColumnProfile): number {
  if (profile.filled === 0) return emptyFit;
  return fits[key](profile);
}

/** What cells alone say without any header: only what cannot be mistaken. */
export function contentAlone(key: ColumnKey, { share, filled }: ColumnProfile): number {
  if (filled === 0) return 0;
  if (key === "email" && share("email") >= 0.8) return 0.7;
  if (key === "link" && share("link") >= 0.9) return 0.5;
  if (key === "currency" && share("currency") >= 0.95 && share("number") === 0) return 0.5;
  return 0;
}

type Fit = (profile: ColumnProfile) => number;

const step = (share: number, enough: number, some: number): number =>
  share >= enough ? 1 : share >= some ? 0.5 : 0.05;
const dates: Fit = ({ share }) => step(share("date") + share("compactDate"), 0.6, 0.25);
const amounts: Fit = ({ share }) =>
  share("compactDate") > 0.9 ? 0.3 : step(share("number"), 0.6, 0.3);
// A name has letters; a code without blanks ("cus_1") is at most a customer's id.
const names: Fit = ({ share }) => {
  if (share("email") > 0.5 || share("date") > 0.5 || share("flag") > 0.8) return 0.1;
  if (share("code") > 0.9) return 0.5;
  return share("letters") >= 0.5 ? 1 : 0.3;
};
const texts: Fit = ({ share }) => (share("date") > 0.6 || share("decimals") > 0.5 ? 0.1 : 1);
const codes: Fit = ({ share }) =>
  share("date") > 0.6 || share("decimals") > 0.2 || share("email") > 0.5 ? 0.1 : 1;

// A column of ones and zeros says yes and no; one of zeros alone is an amount that nobody has paid yet.
const isOneAndZero = (share: ColumnProfile["share"]): boolean =>
  share("one") > 0 && share("one") + share("zero") > 0.95;

const fits: { readonly [key in ColumnKey]: Fit } = {
  invoiceNumber: (profile) => {
    if (profile.share("long") > 0.2 || profile.share("flag") > 0.8) return 0.2;
    if (profile.share("code") + profile.share("integer") < 0.3) return 0.3;
    return codes(profile) * (profile.distinctCount === 1 && profile.count > 8 ? 0.3 : 1);
  },
  issueDate: dates,
  dueDate: dates,
  // Few are paid at first: "last week" in one of three cells does not make it another column.
  paidDate: (profile) => Math.max(profile.count <= 3 ? 0.55 : 0, dates(profile)),
  terms: ({ share }) =>
    share("date") > 0.5 || share("decimals") > 0.2 ? 0.05 : step(share("terms"), 0.5, 0.25),
  customer: names,
  customerId: (profile) => codes(profile) * (profile.share("long") > 0.3 ? 0.3 : 1),
  contact: names,
  email: ({ share }) => step(share("email"), 0.5, 0.2),
  phone: ({ share }) => step(share("phone"), 0.5, 0.2),
  address: ({ share }) => (share("email") > 0.5 ? 0.05 : share("letters") >= 0.5 ? 1 : 0.2),
  taxId: ({ share }) =>
    share("date") > 0.5 || share("decimals") > 0.2
      ? 0.05
      : step(share("code") + share("integer"), 0.5, 0.2),
  net: amounts,
  tax: amounts,
  withholding: amounts,
  discount: amounts,
  total: amounts,
  paid: ({ share }) => (isOneAndZero(share) ? 0.1 : step(share("number"), 0.6, 0.3)),
  paidFlag: ({ share }) => (isOneAndZero(share) ? 1 : step(share("flag"), 0.8, 0.6)),
  balance: amounts,
  status: ({ share, distinctCount, distinct }) =>
    share("number") > 0.5 || share("date") > 0.3 || distinctCount > 40
      ? 0.05
      : share("status") >= 0.4
        ? 1
        : share("status") >= 0.15 && distinct < 0.5
          ? 0.7
          : distinctCount <= 3 && share("letters") > 0.8
            ? 0.45
            : 0.1,
  currency: ({ share }) => (share("number") > 0.3 ? 0.05 : step(share("currency"), 0.6, 0.3)),
  paymentMethod: ({ share, distinctCount }) =>
    share("number") > 0.4 || share("date") > 0.4 || share("flag") > 0.9
      ? 0.05
      : share("method") >= 0.3
        ? 1
        : distinctCount <= 15
          ? 0.8
          : 0.4,
  po: codes,
  notes: texts,
  salesperson: names,
  creditNote: ({ share }) => (share("flag") > 0.9 ? 0.3 : share("date") > 0.5 ? 0.05 : 1),
  daysOverdue: ({ share }) => (share("decimals") > 0.1 ? 0.1 : step(share("days"), 0.7, 0.4)),
  bucket: ({ share, distinctCount }) =>
    distinctCount > 12 ? 0.1 : step(share("bucket"), 0.5, 0.2),
  link: ({ share }) => step(share("link"), 0.5, 0.2),
};

import { describe, expect } from "@jest/globals";
import { agingTotals, bucketOf } from "../../src/receivables/aging.ts";
import { daysBetween } from "../../src/receivables/calendar.ts";
import type { Invoice, SheetStatus } from "../../src/receivables/invoice.ts";
import { anInvoice, aPayment, day } from "../builders/receivables.ts";
import { assessed, bounds } from "./ledger-sample.ts";
import { cents } from "./shared-terms.ts";
import { eachVector, sharedVectors } from "./shared-vectors.ts";

type Row = { readonly [key: string]: number | string };
type AgingVector = {
  readonly id: string;
  readonly test: string;
  readonly asOf?: string;
  readonly daysOverdue?: number | null;
  readonly dueDate?: string;
  readonly status?: string;
  readonly invoices?: readonly {
    readonly id: string;
    readonly total: number;
    readonly paid?: number;
    readonly status?: string;
    readonly issueDate?: string;
    readonly dueDate: string;
    readonly instalments?: readonly { readonly due: string; readonly amount: number }[];
  }[];
  readonly payments?: readonly {
    readonly date: string;
    readonly amount: number;
    readonly allocatedTo: string | null;
  }[];
  readonly creditNotes?: readonly {
    readonly date: string;
    readonly amount: number;
    readonly against: string;
  }[];
  readonly expected: {
    readonly bucket?: string;
    readonly daysOverdue?: number;
    readonly rows?: number | readonly Row[];
    readonly total?: number;
    readonly grandTotal?: number;
    readonly buckets?: { readonly [label: string]: number };
  };
};
type RealList = {
  readonly asOf: string;
  readonly invoices: readonly {
    readonly id: string;
    readonly customer: string;
    readonly dueDate: string;
    readonly issueDate: string;
    readonly balance: number;
  }[];
  readonly expected: {
    readonly perInvoice: {
      readonly [id: string]: { readonly days: number; readonly bucket: string };
    };
    readonly perCustomer: { readonly [customer: string]: readonly number[] };
  };
};

const data = sharedVectors("04_aging.json") as {
  readonly vectors: readonly AgingVector[];
  readonly real: readonly RealList[];
} | null;

// Other conventions, each with its reason.
const otherConventions: { readonly [id: string]: string } = {
  ag003: "the first range begins at day 0 and the advance is netted inside it",
  ag020: "the first range begins at day 0",
  ag021: "no due date counts as current; ours is a bucket of its own",
};

const statuses: { readonly [word: string]: SheetStatus } = {
  draft: "draft",
  Paid: "paid",
  sent: "sent",
};
const ours = data?.vectors.filter(({ id }) => otherConventions[id] === undefined) ?? null;
const probes = ours?.filter(({ daysOverdue }) => daysOverdue !== undefined) ?? null;
const lists = ours?.filter(({ invoices }) => invoices !== undefined) ?? null;
const titled = (vectors: readonly AgingVector[] | null) =>
  vectors?.map((vector) => [`${vector.id} ${vector.test}`, vector] as const) ?? null;

function invoiceOf({
  id,
  total,
  paid,
  status,
  issueDate,
  dueDate,
  instalments,
}: NonNullable<AgingVector["invoices"]>[number]): Invoice {
  const issuedOn = issueDate === undefined ? null : day(issueDate);
  const lines = instalments?.map(({ due, amount }) => ({
    share: { kind: "fixed", minor: cents(amount) } as const,
    days: daysBetween(issuedOn ?? day(due), day(due)),
  }));
  return anInvoice({
    invoiceNumber: id,
    total: cents(total),
    paid: cents(paid ?? 0),
    sheetStatus: statuses[status ?? ""] ?? null,
    issuedOn,
    statedDueOn: lines === undefined ? day(dueDate) : null,
    terms: lines === undefined ? null : { lines },
  });
}

function listOf(vector: AgingVector) {
  const invoices = (vector.invoices ?? []).map(invoiceOf);
  const credits = (vector.creditNotes ?? []).map(({ date, amount, against }) =>
    anInvoice({
      isCreditNote: true,
      total: -cents(amount),
      issuedOn: day(date),
      creditFor: against,
    }),
  );
  const payments = (vector.payments ?? []).map(({ date, amount, allocatedTo }) =>
    aPayment({ paidOn: day(date), amount: cents(amount), invoiceNumber: allocatedTo }),
  );
  const asOf = day(vector.asOf ?? "");
  const all = [...invoices, ...credits];
  const { applied, standings } = assessed(all, { payments }, asOf);
  const aged = standings.map((standing) => ({ currency: anInvoice().currency, standing }));
  const [totals] = agingTotals(aged, applied.unapplied, bounds, asOf);
  return { invoices, standings, totals };
}

describe("bucketOf() beside other systems", () => {
  eachVector("04_aging.json", titled(probes), ({ daysOverdue, expected }) => {
    const bucket = bucketOf(daysOverdue ?? null, bounds);
    expect(bucket).toBe(expected.bucket === "current" ? "notDue" : expected.bucket);
  });
});

describe("a paid invoice beside other systems", () => {
  const paid = ours?.filter(({ dueDate }) => dueDate !== undefined) ?? null;
  eachVector("04_aging.json", titled(paid), ({ dueDate, asOf, status }) => {
    const invoice = anInvoice({
      statedDueOn: day(dueDate ?? ""),
      sheetStatus: statuses[status ?? ""] ?? null,
    });
    const [standing] = assessed([invoice], {}, day(asOf ?? "")).standings;
    expect(standing).toMatchObject({ daysPastDue: null, openBalance: 0, bucket: null });
  });
});

describe("agingTotals() and standingOf() beside other systems", () => {
  eachVector("04_aging.json", titled(lists), (vector) => {
    const { standings, totals } = listOf(vector);
    const { total, grandTotal, buckets, rows } = vector.expected;
    const sum = total ?? grandTotal;
    if (sum !== undefined) expect(totals?.total).toBe(cents(sum));
    Object.entries(buckets ?? {}).forEach(([label, amount]) =>
      expect(totals?.byBucket[label]).toBe(cents(amount)),
    );
    if (typeof rows === "number") expect(totals?.total ?? 0).toBe(0);
    if (typeof rows !== "object") return;
    const parts = standings.flatMap(({ instalments }) =>
      instalments.filter((part) => part.openBalance > 0),
    );
    rows
      .filter((row) => Number(row["outstanding"] ?? 1) > 0)
      .forEach((row, index) => {
        const part = parts[index];
        if (row["due"] !== undefined) expect(part?.dueOn).toBe(day(String(row["due"])));
        if (row["invoiced"] !== undefined)
          expect(part?.amount).toBe(cents(Number(row["invoiced"])));
        if (row["outstanding"] !== undefined)
          expect(part?.openBalance).toBe(cents(Number(row["outstanding"])));
      });
  });
});

describe("a real aging report", () => {
  const real =
    data?.real.map((list, index) => [`list ${index + 1} as of ${list.asOf}`, list] as const) ??
    null;
  eachVector("04_aging.json", real, ({ asOf, invoices, expected }) => {
    const own = invoices.map(({ id, customer, issueDate, dueDate, balance }) =>
      anInvoice({
        invoiceNumber: id,
        customer,
        issuedOn: day(issueDate),
        statedDueOn: day(dueDate),
        total: cents(balance),
        statedBalance: cents(balance),
      }),
    );
    const { standings } = assessed(own, {}, day(asOf));
    own.forEach(({ invoiceNumber }, index) => {
      const wanted = expected.perInvoice[invoiceNumber ?? ""];
      expect(standings[index]?.daysPastDue).toBe(wanted?.days);
      expect(standings[index]?.bucket).toBe(
        wanted?.bucket === "Current" ? "notDue" : wanted?.bucket,
      );
    });
    Object.entries(expected.perCustomer).forEach(([customer, amounts]) => {
      const aged = own.flatMap((invoice, index) => {
        const standing = standings[index];
        const isHis = customer.startsWith("Total") || invoice.customer === customer;
        return isHis && standing !== undefined ? [{ currency: invoice.currency, standing }] : [];
      });
      const [totals] = agingTotals(aged, [], bounds, day(asOf));
      const shown = ["notDue", "1-30", "31-60", "61-90", "90+"].map(
        (label) => totals?.byBucket[label],
      );
      expect([...shown, totals?.total]).toEqual(amounts.map(cents));
    });
  });
});

import { dayOf, type Day } from "../src/receivables/calendar.ts";

/** The day every benchmark takes for today: a Friday on which mail may leave. */
export const benchDay: Day = dayOf(2026, 3, 20);

/** One invoice as its owner's sheet tells it; the total is in major units. */
export type InvoiceRow = {
  readonly invoiceNumber: string;
  readonly issuedOn: Day;
  readonly customer: string;
  readonly address: string;
  readonly total: number;
  readonly dueOn: Day;
  readonly status: "Pendiente" | "Cobrada";
};

/** Headers of {@link InvoiceRow}'s fields, in their order. */
export const invoiceHeaders = [
  "Nº factura",
  "Fecha",
  "Cliente",
  "Correo",
  "Total",
  "Vencimiento",
  "Estado",
] as const;

/**
 * As many invoices as asked for, shared out in turn among so many customers.
 *
 * @param daysPastDue Of the n-th invoice, from 0, on {@link benchDay}.
 * @param isPaid Whether the n-th invoice is paid.
 */
export function invoiceRows(
  count: number,
  customers: number,
  daysPastDue: (place: number) => number,
  isPaid: (place: number) => boolean = () => false,
): readonly InvoiceRow[] {
  return Array.from({ length: count }, (_, place) => {
    const customer = (place % customers) + 1;
    const dueOn = (benchDay - daysPastDue(place)) as Day;
    return {
      invoiceNumber: `F-${String(place + 1).padStart(6, "0")}`,
      issuedOn: (dueOn - 30) as Day,
      customer: `Firma ${customer} SL`,
      address: `pagos@firma${customer}.example.com`,
      total: ((place * 7919) % 500_000) / 100 + 25,
      dueOn,
      status: isPaid(place) ? "Cobrada" : "Pendiente",
    };
  });
}

/** Days past due as a grown sheet has them: from not yet due to three months late. */
export const spreadOut = (place: number): number => ((place * 37) % 130) - 40;

/** Two invoices of five are paid. */
export const partlyPaid = (place: number): boolean => place % 5 < 2;

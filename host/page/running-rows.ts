import type { PageLanguage } from "./wire.ts";

/** A cell that an owner typed: text as it is, or a day counted from the day the sample is opened on. */
type TypedValue = string | { readonly inDays: number };

/** Rows that an owner typed into a tab of the add-on, cells from the first column. */
export type TypedRows = {
  readonly sheet: string;
  /** Into the rows that begin with the same cell, or into new ones below. */
  readonly into: "rowsThere" | "newRows";
  readonly rows: readonly (readonly TypedValue[])[];
};

const inDays = (days: number): TypedValue => ({ inDays: days });

/** Cells up to Domiciliado / Direct debit in the tab of customers. */
const directDebit = (customer: string, yes: string): readonly TypedValue[] => [
  customer,
  ...Array.from({ length: 12 }, () => ""),
  yes,
];

const agreement = (
  kind: string,
  customer: string,
  invoice: string,
  amount: string,
  on: TypedValue,
  until: TypedValue = "",
  reason = "",
): readonly TypedValue[] => [kind, customer, invoice, amount, on, until, "", reason];

/** What the owners of the running samples agreed with their customers. */
export const runningRows: Readonly<Record<PageLanguage, readonly TypedRows[]>> = {
  es: [
    { sheet: "Clientes", into: "rowsThere", rows: [directDebit("Farmacia Soler", "sí")] },
    {
      sheet: "Acuerdos",
      into: "newRows",
      rows: [
        agreement("promesa", "Peluquería Mechas", "F-022", "", inDays(5), "", "Por teléfono"),
        agreement("plan", "Residencia El Olivar", "F-023", "1452", inDays(10)),
        agreement("plan", "Residencia El Olivar", "F-023", "1452", inDays(40)),
        agreement("pausa", "Escuela Infantil Nubes", "F-025", "", inDays(-2), inDays(15), "Obras"),
      ],
    },
  ],
  en: [
    { sheet: "Customers", into: "rowsThere", rows: [directDebit("Umber Pharmacy", "yes")] },
    {
      sheet: "Agreements",
      into: "newRows",
      rows: [
        agreement("promise", "Rowan Salon", "HL-120", "", inDays(5), "", "By phone"),
        agreement("plan", "Sorrel House", "HL-121", "1200", inDays(10)),
        agreement("plan", "Sorrel House", "HL-121", "1200", inDays(40)),
        agreement("pause", "Teasel School", "HL-122", "", inDays(-2), inDays(15), "Term break"),
      ],
    },
  ],
};

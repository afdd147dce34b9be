import type { ColumnKey } from "../columns.ts";
import type { Concept } from "./concept.ts";

/** Concepts that name a column when all of `needs` stand in its header; `allows` may stand there too. */
export type HeaderRule = {
  readonly key: ColumnKey;
  readonly needs: readonly Concept[];
  readonly allows: readonly Concept[];
  /** 0 to 1: how surely these words alone mean this column. */
  readonly weight: number;
};

// One line a rule: needed concepts, allowed ones after `+`, weight.
const rulesOfKey: { readonly [key in ColumnKey]: string } = {
  invoiceNumber: `invoice number + document id series: 1; invoice id + number document: 0.8; invoice + : 0.75;
    document number + id invoice: 0.9; document id + : 0.75; document + invoice: 0.6; number + : 0.6; series number + : 0.8;
    invoice reference + number document: 0.7; document reference + : 0.75; transaction number + : 0.5`,
  issueDate: `date invoice + issue document posting: 1; date issue + invoice document: 1; issue + invoice: 0.75;
    date document + posting: 0.9; date + : 0.75; date transaction + : 0.7; date posting + invoice: 0.6`,
  dueDate: `date due + payment invoice document limit: 1; due + payment invoice: 0.85; date limit + payment due invoice: 0.95;
    date payment + : 0.5; date expiry + invoice document: 0.8; limit payment + : 0.75; expiry + : 0.6; due terms + date: 0.6`,
  terms: `terms + payment days credit: 0.95; days credit + payment terms: 0.95; credit + : 0.4; terms due + payment: 0.75;
    days payment + : 0.65; days + : 0.4; days expiry + : 0.6`,
  customer: `customer + name company invoice: 1; company + name: 0.8; name + : 0.75; contact name + : 0.75; first name + : 0.65;
    last name + : 0.6; last + : 0.5; first + : 0.5; customer contact name + : 0.8`,
  customerId: `customer id + number reference: 1; customer number + : 0.95; customer reference + : 0.6; company id + : 0.5`,
  contact: `contact + customer company: 0.85; contact name + customer company: 0.7; first name + : 0.45`,
  email: `email + contact customer company invoice address name: 1`,
  phone: `phone + contact customer number company: 1`,
  address: `address + invoice customer contact company: 0.9`,
  taxId: `taxId + customer number id company contact: 1; tax id + number customer contact company: 1;
    tax number + customer contact id company: 0.95; id number + : 0.35; document customer + number: 0.5`,
  net: `net + total amount invoice: 0.95; amount without tax + total net: 0.95; total without tax + net: 0.95; without tax + : 0.85; net tax + amount: 0.75`,
  tax: `tax + amount total invoice: 0.95`,
  withholding: `withholding + amount total tax: 0.95`,
  discount: `discount + amount total: 0.95`,
  total: `total + amount invoice gross document: 1; total tax with + amount invoice net gross: 1; amount tax with + invoice: 0.95;
    amount + document: 0.8; amount invoice + document: 0.95; gross + amount total invoice: 0.75; total payment + : 0.6; total payable + invoice amount: 0.9;
    amount payable + : 0.7; payable + : 0.6; charged + amount total: 0.7; total line + amount: 0.5; amount line + : 0.4;
    owing + amount total: 0.5; total currency + : 0.8; amount currency + : 0.7`,
  paid: `paid + amount total partial payment invoice: 0.9; payment + partial amount: 0.6; amount payment + invoice: 0.7;
    advance + amount payment partial: 0.6; partial payment + : 0.85; total payment + paid: 0.65`,
  paidFlag: `paid + invoice: 0.8; payment + : 0.45; status payment + : 0.5`,
  balance: `balance + amount total invoice due payment customer: 1; amount due + total invoice payment: 0.9; total due + : 0.85; due + : 0.4;
    owing + amount total invoice: 0.85; payable + amount: 0.6; balance advance + amount: 0.9; balance paid + amount: 0.5; overdue amount + : 0.75`,
  status: `status + payment invoice document paid: 1; expiry + : 0.45; payment + : 0.45; paid + : 0.45; balance + : 0.3; charged + : 0.2`,
  currency: `currency + customer id invoice document number: 1`,
  paidDate: `date paid + invoice payment customer last amount: 1; date payment + invoice last paid customer: 0.8; paid + : 0.5; payment + : 0.45;
    payment paid + : 0.6; date payment last + : 0.7`,
  paymentMethod: `method payment + : 1; method + : 0.65; kind payment + method: 0.9; payment + : 0.45`,
  po: `order + number customer purchase reference: 0.9; order id + : 0.7; purchase number + order: 0.75`,
  notes: `note + customer invoice payment: 0.95; message + invoice customer: 0.85; description + invoice document: 0.6`,
  salesperson: `salesperson + name customer: 0.95`,
  creditNote: `creditNote + number amount invoice id balance total: 0.9; rectified invoice + number: 0.9; credit amount + : 0.6`,
  daysOverdue: `days overdue + payment invoice: 1; days due + : 0.75; overdue + : 0.5; age days + : 0.75; age + : 0.5`,
  bucket: `bucket + days age invoice: 0.95; age + : 0.45`,
  link: `link + invoice document payment: 0.95`,
};

function rule(key: ColumnKey, line: string): HeaderRule {
  const [, needs = "", allows = "", weight = ""] = /^([^+]*)\+([^:]*):(.*)$/.exec(line) ?? [];
  return {
    key,
    needs: words(needs),
    allows: [...words(allows), "filler"],
    weight: Number(weight),
  };
}

function words(text: string): readonly Concept[] {
  return (text.match(/\w+/g) ?? []) as readonly Concept[];
}

/** Every rule of every column, for all languages. */
export const headerRules: readonly HeaderRule[] = Object.entries(rulesOfKey).flatMap(
  ([key, lines]) =>
    lines.split(";").map((line) => rule(key as ColumnKey, line.replace(/\s+/g, " "))),
);

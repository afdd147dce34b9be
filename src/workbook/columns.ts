/** What a column of an invoice sheet can be; the report's keys. */
export const columnKeys = [
  "invoiceNumber",
  "issueDate",
  "dueDate",
  "terms",
  "customer",
  "customerId",
  "contact",
  "email",
  "phone",
  "address",
  "taxId",
  "net",
  "tax",
  "withholding",
  "discount",
  "total",
  "paid",
  "paidFlag",
  "balance",
  "status",
  "currency",
  "paidDate",
  "paymentMethod",
  "po",
  "notes",
  "salesperson",
  "creditNote",
  "daysOverdue",
  "bucket",
  "link",
] as const;

/** What a column of an invoice sheet can be. */
export type ColumnKey = (typeof columnKeys)[number];

/**
 * Which columns hold what, from 0; several when one value is spread (first and last name).
 * A key that is absent has no column, or its column is still a question.
 */
export type ColumnMap = { readonly [key in ColumnKey]?: readonly number[] };

/** The columns Cóbralo adds to the right of the owner's table, in their order. */
export const ownColumnKeys = [
  "key",
  "dueOn",
  "daysPastDue",
  "bucket",
  "openBalance",
  "status",
  "nextStep",
  "pausedUntil",
  "promisedFor",
] as const;

/** A column of ours in the owner's sheet. The last two are the owner's to type in. */
export type OwnColumnKey = (typeof ownColumnKeys)[number];

import type { Language } from "../../receivables/customer.ts";

/** What is offered for the workbook's default terms; each is read as terms again. */
export const offeredTerms: { readonly [language in Language]: readonly string[] } = {
  es: ["30 días", "60 días", "al contado"],
  en: ["30 days", "60 days", "due on receipt"],
};

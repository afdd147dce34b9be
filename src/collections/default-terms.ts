import type { InvoiceList, OwnTabs } from "../workbook/book.ts";
import type { Answers, Finding, Question } from "../workbook/finding.ts";
import { parseTerms } from "../workbook/parse-terms.ts";
import { customerDirectory } from "./customer-directory.ts";
import type { Settings } from "./settings.ts";
import { offeredTerms } from "./wording/offered-terms.ts";

/** Settings with the answer to `defaultTerms` in them, where the owner has set none. */
export function settingsWithAnswers(settings: Settings, answers: Answers): Settings {
  return { ...settings, defaultTerms: settings.defaultTerms ?? answers["defaultTerms"] ?? null };
}

/**
 * Asks for the workbook's default terms when an invoice has neither a due date nor terms of its own or of its
 * customer, and says when those that were set cannot be read.
 */
export function defaultTermsAsked(
  list: InvoiceList | null,
  tabs: OwnTabs,
  { defaultTerms, language }: Settings,
): { readonly questions: readonly Question[]; readonly findings: readonly Finding[] } {
  const terms = defaultTerms === null ? null : parseTerms(defaultTerms);
  if (terms !== null && "terms" in terms) return { questions: [], findings: [] };
  const findings =
    defaultTerms === null
      ? []
      : [
          {
            code: "defaultTermsUnreadable",
            place: "defaultTerms",
            values: { value: defaultTerms, offered: offeredTerms[language].join(", ") },
          },
        ];
  const undated = undatedInvoice(list, tabs);
  if (undated === null) return { questions: [], findings };
  const choices = offeredTerms[language];
  return { questions: [{ id: "defaultTerms", column: null, choices, example: undated }], findings };
}

function undatedInvoice(list: InvoiceList | null, tabs: OwnTabs): string | null {
  const invoices = list?.invoices ?? [];
  const undated = invoices.filter(
    ({ statedDueOn, terms, issuedOn, isCreditNote }) =>
      statedDueOn === null && terms === null && issuedOn !== null && !isCreditNote,
  );
  if (undated.length === 0) return null;
  const { customerOf } = customerDirectory(invoices, tabs.customers);
  const found = undated.find(
    ({ customerKey }) => (customerOf(customerKey)?.terms ?? null) === null,
  );
  return found?.shownKey ?? null;
}

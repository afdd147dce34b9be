import type { WorkbookWords } from "./workbook-words.ts";

/** Own tabs in English: names, headers and what to write under them. */
export const tabsInEnglish: WorkbookWords["tabs"] = {
  customers: {
    name: "Customers",
    columns: {
      name: {
        header: "Customer",
        hint: "The name as your invoices have it; capitals and accents do not matter.",
      },
      customerId: { header: "Id" },
      taxId: { header: "Tax ID" },
      language: { header: "Language", hint: "Spanish or English; empty: that of the sheet." },
      treatment: {
        header: "Tone",
        hint: "formal or informal, for mail in Spanish; empty: formal.",
      },
      addresses: {
        header: "Emails",
        hint: "One or more addresses, separated by commas. Mail goes to these only.",
      },
      contactName: { header: "Contact" },
      phone: { header: "Phone" },
      terms: {
        header: "Terms",
        hint: "For example: 30 days, 60 days end of month, on receipt.",
      },
      paymentDays: {
        header: "Payment days",
        hint: "Days of the month on which they pay, for example 10 and 25.",
      },
      plan: {
        header: "Plan",
        hint: "Name of a plan in the Collection plan tab; empty: the general plan.",
      },
      segment: { header: "Segment" },
      collector: { header: "Collector", hint: "Who follows this customer." },
      isDirectDebit: {
        header: "Direct debit",
        hint: "yes: pays by direct debit and gets no reminders.",
      },
      pausedUntil: { header: "Paused until", hint: "Last day without reminders." },
      pauseReason: { header: "Reason" },
      doNotContact: { header: "Do not contact", hint: "yes: never written to and never called." },
      verifiedOn: { header: "Verified", hint: "Day on which you checked these details." },
    },
  },
  plan: {
    name: "Collection plan",
    columns: {
      plan: { header: "Plan" },
      stage: { header: "Stage" },
      days: { header: "Days", hint: "Days from the due or issue date; negative is before." },
      from: { header: "From", hint: "due date or issue date; empty: due date." },
      channel: { header: "Channel", hint: "email or call; empty: email." },
      mode: {
        header: "Mode",
        hint: "automatic: sent by itself. draft: left in Gmail for you to send. ask: waits for your yes.",
      },
      template: { header: "Template", hint: "Id in the Templates tab; empty: that of the stage." },
      newThread: { header: "New thread", hint: "yes: starts a new mail conversation." },
      repeatEveryDays: { header: "Repeat every", hint: "Days between repeats; empty: once." },
      maximum: { header: "Maximum", hint: "How often at the most, the first time included." },
    },
  },
  templates: {
    name: "Templates",
    columns: {
      id: { header: "Id", hint: "The name by which the plan's Template column calls it." },
      language: { header: "Language", hint: "Spanish or English." },
      treatment: { header: "Tone", hint: "formal or informal; empty: any." },
      country: { header: "Country", hint: "ES, MX, CL…; empty: any." },
      subject: { header: "Subject" },
      text: {
        header: "Text",
        hint: "What stands in double braces is filled in; an empty line separates paragraphs.",
      },
    },
  },
  payments: {
    name: "Payments",
    columns: {
      paidOn: { header: "Date" },
      customer: { header: "Customer" },
      invoiceNumber: { header: "Invoice", hint: "Number of the invoice paid; empty: on account." },
      amount: { header: "Amount" },
      currency: { header: "Currency", hint: "EUR, MXN…; empty: that of the invoice." },
      method: { header: "Method" },
      reference: { header: "Reference" },
    },
  },
  agreements: {
    name: "Agreements",
    columns: {
      kind: { header: "Kind", hint: "promise, plan, dispute, pause or offer." },
      customer: { header: "Customer" },
      invoiceNumbers: {
        header: "Invoices",
        hint: "Numbers separated by commas; empty: all open ones of the customer.",
      },
      amount: { header: "Amount", hint: "Empty: all that is open." },
      on: {
        header: "Date",
        hint: "Day promised or day of the instalment; of a pause or dispute, its first day.",
      },
      until: { header: "Until", hint: "Last day; empty: no end." },
      method: { header: "Method" },
      reason: { header: "Reason" },
      state: {
        header: "State",
        hint: "Empty or open: in force. kept, broken, resolved, cancelled or closed: over.",
      },
      createdOn: { header: "Created" },
    },
  },
  activity: {
    name: "Activity",
    columns: {
      at: { header: "When", hint: "Cóbralo adds rows here; do not change or sort them." },
      key: { header: "Key" },
      customer: { header: "Customer" },
      invoices: { header: "Invoices" },
      kind: { header: "Kind" },
      stage: { header: "Stage" },
      channel: { header: "Channel" },
      outcome: { header: "Outcome" },
      recipients: { header: "Recipients" },
      amount: { header: "Amount" },
      currency: { header: "Currency" },
      reason: { header: "Reason" },
      account: { header: "Account" },
      messageId: { header: "Message" },
      fingerprint: { header: "Fingerprint" },
    },
  },
};

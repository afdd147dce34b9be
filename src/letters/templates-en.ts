import type { Template } from "../receivables/template.ts";

const ofBusiness = "{{#businessName}} · {{businessName}}{{/businessName}}";

const warmGreeting =
  "{{#contactName}}Hello {{contactName}},{{/contactName}}{{^contactName}}Dear {{customer}},{{/contactName}}";

const formalGreeting =
  "Dear {{#contactName}}{{contactName}}{{/contactName}}{{^contactName}}{{customer}}{{/contactName}},";

const theInvoices =
  "{{#oneInvoice}}the invoice below{{/oneInvoice}}{{#severalInvoices}}the invoices below{{/severalInvoices}}";

const howToPay = [
  "{{#bankAccount}}You can pay by bank transfer to this account, giving the invoice number or your name as the reference:\n{{bankAccount}}{{/bankAccount}}",
  "{{#payLink}}To pay online, use this link:\n{{payLink}}{{/payLink}}",
];

const notYetDue =
  "{{#totalOverdue}}{{#totalNotDue}}The list also shows what is not yet past due ({{totalNotDue}}), so that you have the full picture.{{/totalNotDue}}{{/totalOverdue}}";

const creditsDeducted =
  "{{#totalCredits}}Your credits have already been taken off the total: {{totalCredits}}.{{/totalCredits}}";

const agreedTerms = "{{#terms}}Agreed payment terms: {{terms}}.{{/terms}}";

const alreadyPaid =
  "If you have already paid, please disregard this message and accept our thanks.";

const warmClosing = "Kind regards,\n{{signature}}";
const firmClosing = "Yours sincerely,\n{{signature}}";

function englishTemplate(id: string, subject: string, paragraphs: readonly string[]): Template {
  return {
    id,
    language: "en",
    treatment: null,
    country: null,
    subject: subject + ofBusiness,
    text: paragraphs.join("\n\n"),
  };
}

const notice = englishTemplate("notice", "Upcoming payment", [
  warmGreeting,
  "We hope all is well. This is a quick note in good time: {{#oneInvoice}}the invoice below falls due {{#nextDueDate}}on {{nextDueDate}}{{/nextDueDate}}{{^nextDueDate}}soon{{/nextDueDate}}{{/oneInvoice}}{{#severalInvoices}}your next payments are coming up{{#nextDueDate}}, the first on {{nextDueDate}}{{/nextDueDate}}{{/severalInvoices}}. The total is {{total}}.",
  "{{invoices}}",
  "{{#totalOverdue}}Of that total, {{totalOverdue}} has already passed its due date; we would be grateful if you could include it in the same payment.{{/totalOverdue}}",
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "If anything is missing for you to process the payment, just reply to this message and we will send it straight away.",
  "If it is already scheduled, there is nothing more for you to do. Thank you!",
  warmClosing,
]);

const due = englishTemplate("due", "Payment due today", [
  warmGreeting,
  "A friendly reminder that {{#oneInvoice}}the invoice below is due today, {{today}}{{/oneInvoice}}{{#severalInvoices}}you have a payment due today, {{today}}; your open invoices are listed below{{/severalInvoices}}. The total is {{total}}.",
  "{{invoices}}",
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "If you need a copy of the invoice or have any questions, just reply to this message and we will be glad to help.",
  "If you have already paid, thank you: please disregard this message.",
  warmClosing,
]);

const reminder1 = englishTemplate("reminder1", "Payment reminder", [
  warmGreeting,
  "We hope all is well. According to our records, {{#oneInvoice}}the invoice below is still unpaid{{/oneInvoice}}{{#severalInvoices}}the invoices below are still unpaid{{/severalInvoices}}. The total is {{total}}. It has probably just slipped through, so here are all the details again.",
  "{{invoices}}",
  notYetDue,
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "Could you let us know which day you expect to pay? If you need a copy of the invoice or something does not look right, reply to this message and we will sort it out promptly.",
  alreadyPaid,
  warmClosing,
]);

const reminder2 = englishTemplate("reminder2", "Second payment reminder", [
  warmGreeting,
  `We are writing again because we have not yet seen payment for ${theInvoices}{{#overdueFor}}{{#oneInvoice}}, now {{overdueFor}} past due{{/oneInvoice}}{{#severalInvoices}}; the oldest is now {{overdueFor}} past due{{/severalInvoices}}{{/overdueFor}}. The total is {{total}}.`,
  "{{invoices}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "We would be grateful if you could pay within the next few days, or tell us on which date and by what means you will.",
  ...howToPay,
  "If there is a problem with the invoice or you need a different date, reply to this message: we would rather know, and find a solution together.",
  alreadyPaid,
  warmClosing,
]);

const reminder3 = englishTemplate("reminder3", "Overdue payment: we need your reply", [
  formalGreeting,
  `Despite our earlier reminders, we have still not received payment for ${theInvoices}{{#overdueFor}}{{#oneInvoice}}, now {{overdueFor}} past due{{/oneInvoice}}{{#severalInvoices}}; the oldest is now {{overdueFor}} past due{{/severalInvoices}}{{/overdueFor}}. The total is {{total}}.`,
  "{{invoices}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "Please pay, or let us have a definite payment date, no later than {{deadline}}.",
  ...howToPay,
  "If we do not hear from you, we will send a final notice and may put new credit orders and services on hold. Late payment can also give rise to interest and collection costs, where these apply.",
  "If it is difficult for you to pay everything at once, or you disagree with any of the amounts, reply to this message and let us talk: we are open to an arrangement.",
  alreadyPaid,
  firmClosing,
]);

const finalParagraphs = [
  formalGreeting,
  `This is our final notice about ${theInvoices}{{#overdueFor}}{{#oneInvoice}}, now {{overdueFor}} past due{{/oneInvoice}}{{#severalInvoices}}; the oldest is now {{overdueFor}} past due{{/severalInvoices}}{{/overdueFor}}. As of today we have no record of payment, and the total is {{total}}.`,
  "{{invoices}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "Please make the payment no later than {{deadline}}.",
  ...howToPay,
  "If by then we have neither received payment nor agreed on a solution with you, we will put new credit orders and services on hold and consider other ways of collecting the debt, together with any interest and costs that apply.",
  "We would much rather settle this amicably. If there is a reason we do not know of, or you need a payment plan, please reply to this message before that date.",
  alreadyPaid,
  firmClosing,
];

const statement = englishTemplate("statement", "Statement of account as of {{today}}", [
  warmGreeting,
  "Please find attached, as a PDF, the statement of account for {{customer}} as of {{today}}. {{#total}}The balance due is {{total}}.{{#totalOverdue}} Already past due: {{totalOverdue}}.{{/totalOverdue}}{{/total}}{{^total}}There is nothing for you to pay.{{/total}}",
  "{{invoices}}",
  "{{#total}}{{#bankAccount}}You can pay by bank transfer to this account:\n{{bankAccount}}{{/bankAccount}}{{/total}}",
  "{{#total}}{{#payLink}}To pay online, use this link:\n{{payLink}}{{/payLink}}{{/total}}",
  "If anything differs from your own records or you need a copy of an invoice, reply to this message and we will go through it with you.",
  warmClosing,
]);

/** Letters in English, by occasion. */
export const englishTemplates: readonly Template[] = [
  notice,
  due,
  reminder1,
  reminder2,
  reminder3,
  englishTemplate("final", "Final notice of payment due", finalParagraphs),
  englishTemplate("repeat", "Final notice of payment due", finalParagraphs),
  statement,
];

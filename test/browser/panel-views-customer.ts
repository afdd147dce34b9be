import type { CustomerInvoice, CustomerView } from "../../src/collections/sidebar-api.ts";
import { hostile, inBoth, longWord, owedViews } from "./panel-views-today.ts";

type Language = CustomerView["language"];

const tones = ["longOverdue", "overdue", "dueSoon", "quiet"] as const;

function invoiceViews(language: Language): readonly CustomerInvoice[] {
  const say = inBoth(language);
  const statuses = {
    longOverdue: say("Vencida hace 75 días", "75 days past due"),
    overdue: say("Vencida hace 12 días", "12 days past due"),
    dueSoon: say("Vence en 3 días", "Due in 3 days"),
    quiet: say("En disputa", "In dispute"),
  };
  return Array.from({ length: 24 }, (_, at) => {
    const tone = tones[at % tones.length] ?? "quiet";
    return {
      invoiceKey: `F-${at}`,
      label: at === 3 ? longWord : `F-2026-${String(at).padStart(3, "0")}`,
      due: at === 5 ? null : say("8 de marzo de 2026", "8 March 2026"),
      status: statuses[tone],
      tone,
      open: say("1.210,00 €", "€1,210.00"),
      currency: "EUR",
      openTyped: say("1210,00", "1210.00"),
      nextStep: say(
        "Tercer recordatorio el 28 de marzo, si no paga antes.",
        "Third reminder on 28 March unless it is paid before.",
      ),
      row: 5 + at,
    };
  });
}

/** A customer with two dozen open invoices. */
export function customerView(language: Language, change: Partial<CustomerView> = {}): CustomerView {
  const say = inBoth(language);
  return {
    language,
    customerKey: "customer-1",
    customer: say("Panadería La Espiga", "The Ear Bakery"),
    to: ["pagos@example.com", "cobros@example.com"],
    phone: "+34 600 000 000",
    letterLanguage: language,
    owed: owedViews(language).slice(0, 1),
    invoices: invoiceViews(language),
    invoiceCount: 61,
    history: Array.from({ length: 12 }, (_, at) => ({
      day: say(`${20 - at} de marzo`, `${20 - at} March`),
      text:
        at === 1
          ? hostile
          : say(
              "Segundo recordatorio enviado a pagos@example.com",
              "Second reminder sent to pagos@example.com",
            ),
    })),
    pausedUntil: null,
    nextStep: say("recordatorio firme el 28 de marzo.", "firm reminder on 28 March."),
    paymentMethods: [say("Transferencia", "Bank transfer"), "Bizum", say("Tarjeta", "Card")],
    today: "2026-03-20",
    cannotMail: null,
    ...change,
  };
}

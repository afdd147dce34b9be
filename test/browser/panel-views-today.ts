import type {
  AskedQuestion,
  ContactView,
  OwedView,
  TodayView,
} from "../../src/collections/sidebar-api.ts";

type Language = TodayView["language"];

/** Takes the text of its language. */
export const inBoth = (language: Language) => (es: string, en: string) =>
  language === "es" ? es : en;

/** A text that would run if it were taken for HTML. */
export const hostile = `<img src=x onerror="document.title='hacked'">`;

export const longWord =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

const names = [
  "Talleres Mendoza e Hijos SL",
  "Panadería La Espiga",
  "Bright & Sons Studio Ltd",
  "Reformas Costa Norte SA",
  longWord,
  hostile,
];

export function owedViews(language: Language): readonly OwedView[] {
  const say = inBoth(language);
  const part = (bucket: string, label: string, amount: string, share: number) => ({
    bucket,
    label,
    amount,
    share,
  });
  return [
    {
      currency: "EUR",
      total: say("48.210,55 €", "€48,210.55"),
      overdue: say("31.940,10 €", "€31,940.10"),
      unapplied: say("350,00 €", "€350.00"),
      bar: [
        part("notDue", say("Sin vencer", "Not due"), say("16.270,45 €", "€16,270.45"), 0.34),
        part("1-30", say("1 a 30 días", "1 to 30 days"), say("12.300,00 €", "€12,300.00"), 0.26),
        part("31-60", say("31 a 60 días", "31 to 60 days"), say("9.140,10 €", "€9,140.10"), 0.19),
        part("61-90", say("61 a 90 días", "61 to 90 days"), say("4.500,00 €", "€4,500.00"), 0.09),
        part("90+", say("Más de 90 días", "Over 90 days"), say("6.000,00 €", "€6,000.00"), 0.12),
      ],
    },
    {
      currency: "USD",
      total: say("1.234.567.890,00 US$", "$1,234,567,890.00"),
      overdue: say("0,00 US$", "$0.00"),
      unapplied: null,
      bar: [
        part(
          "notDue",
          say("Sin vencer", "Not due"),
          say("1.234.567.890,00 US$", "$1,234,567,890.00"),
          1,
        ),
      ],
    },
  ];
}

export function contactViews(language: Language, count: number): readonly ContactView[] {
  const say = inBoth(language);
  const contact = (at: number): ContactView => ({
    customerKey: `customer-${at}`,
    customer: names[at % names.length] ?? "",
    channel: at % 5 === 4 ? "call" : "email",
    what:
      at % 5 === 4
        ? say("Llamada de seguimiento", "Follow-up call")
        : say("Segundo recordatorio", "Second reminder"),
    to: at % 5 === 4 ? "+34 600 000 000" : `pagos${at}@example.com`,
    amount: say("1.210,00 €", "€1,210.00"),
    reason: say(
      "14 días de atraso; el primero salió el 3 de marzo y no hay respuesta.",
      "14 days past due; the first one left on 3 March and there is no reply.",
    ),
    isDue: at % 5 < 3,
  });
  return Array.from({ length: count }, (_, at) => contact(at));
}

export function questionViews(language: Language): readonly AskedQuestion[] {
  const say = inBoth(language);
  return [
    {
      id: "dateOrder:C",
      text: say("En la columna C, ¿qué va primero?", "In column C, which comes first?"),
      choices: [
        { value: "dmy", label: say("El día (3 de abril)", "The day (3 April)") },
        { value: "mdy", label: say("El mes (4 de marzo)", "The month (March 4)") },
      ],
      examples: ["03/04/2026", "05/06/2026", hostile],
      placeholder: null,
    },
    {
      id: "defaultTerms",
      text: say(
        "¿Qué condiciones valen cuando la factura no dice ninguna?",
        "Which terms hold when an invoice says none?",
      ),
      choices: [],
      examples: [],
      placeholder: say("30 días", "30 days"),
    },
  ];
}

/** Today at one of its steps; the busiest one has a hundred of five thousand contacts. */
export function todayView(
  language: Language,
  step: TodayView["step"],
  change: Partial<TodayView> = {},
): TodayView {
  const say = inBoth(language);
  const day = say("27 de marzo de 2026", "27 March 2026");
  const shown = {
    language,
    day: say("20 de marzo de 2026", "20 March 2026"),
    today: "2026-03-20",
    step,
    stoppedUntil: step === "stopped" ? day : null,
    watch: step === "watching" ? { until: day, contacts: watchedContacts(language) } : null,
  };
  return { ...shown, ...(step === "noSheet" ? nothing : found(language, step)), ...change };
}

const nothing = {
  sheet: null,
  invoiceCount: 0,
  overdueCount: 0,
  owed: [],
  contacts: [],
  contactCount: 0,
  sendableCount: 0,
  questions: [],
  warnings: [],
};

function found(language: Language, step: TodayView["step"]) {
  const say = inBoth(language);
  const isNew = step === "new";
  return {
    sheet: say("Facturas", "Invoices"),
    invoiceCount: 1284,
    overdueCount: 312,
    owed: owedViews(language),
    contacts: isNew ? [] : contactViews(language, 100),
    contactCount: isNew ? 0 : 5000,
    sendableCount: step === "ready" ? 45 : 0,
    questions: questionViews(language),
    warnings: [
      say(
        "H17: «n/a» no es un importe; la fila queda fuera hasta que lo corrija.",
        'H17: "n/a" is not an amount; the row is left out until you mend it.',
      ),
      hostile,
    ],
  };
}

function watchedContacts(language: Language) {
  const day = inBoth(language)("18 de marzo", "18 March");
  return contactViews(language, 3).map(({ customer, what, amount }) => ({
    day,
    customer,
    what,
    amount,
  }));
}

import type { FoundColumn, SettingField, SetupView } from "../../src/collections/sidebar-api.ts";
import { hostile, inBoth, longWord, questionViews } from "./panel-views-today.ts";

type Language = SetupView["language"];

function columnViews(language: Language): readonly FoundColumn[] {
  const say = inBoth(language);
  const column = (
    key: string,
    label: string,
    letters: string,
    header: string,
    confidence: number,
    examples: readonly string[],
  ): FoundColumn => ({
    key,
    label,
    letters,
    header,
    confidence,
    trust: confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "likely" : "doubtful",
    examples,
  });
  return [
    column("invoiceNumber", say("Número de factura", "Invoice number"), "B", "Nº", 0.98, [
      "F-001",
      "F-002",
    ]),
    column("customer", say("Cliente", "Customer"), "D + E", longWord, 0.83, [
      "Panadería La Espiga",
      hostile,
    ]),
    column("total", "Total", "H", "Imp.", 0.61, ["1.210,00 €", "605,00 €", "n/a"]),
  ];
}

function settingFields(language: Language): readonly SettingField[] {
  const say = inBoth(language);
  const field = (
    group: SettingField["group"],
    name: string,
    label: string,
    change: Partial<SettingField> = {},
  ): SettingField => ({
    name,
    group,
    label,
    help: "",
    kind: "text",
    value: "",
    choices: [],
    ...change,
  });
  return [
    field("identity", "businessName", say("Nombre de la empresa", "Business name"), {
      value: "Taller Ejemplo SL",
      help: say("Así firma lo que reciben sus clientes.", "How what customers receive is signed."),
    }),
    field("identity", "language", say("Idioma", "Language"), {
      kind: "choice",
      value: language,
      choices: [
        { value: "es", label: "Español" },
        { value: "en", label: "English" },
      ],
    }),
    field("identity", "logo", say("Logotipo", "Logo"), {
      kind: "picture",
      help: say("PNG o JPEG; aquí se reduce.", "PNG or JPEG; it is made small here."),
    }),
    field("identity", "brandColour", say("Color", "Colour"), {
      kind: "colour",
      value: "#0b8043",
      help: say(
        "Para títulos y líneas de los documentos.",
        "For headings and rules of the documents.",
      ),
    }),
    field("statement", "signature", say("Firma", "Signature"), { kind: "longText" }),
    field("terms", "defaultTerms", say("Condiciones por defecto", "Default terms"), {
      value: say("30 días", "30 days"),
    }),
    field("schedule", "window", say("Horario de envío", "Hours of sending"), {
      value: "9:00-18:00",
    }),
    field("limits", "smallestBalance", say("Saldo mínimo", "Smallest balance"), { value: "1" }),
  ];
}

/** Setup of a workbook that another account sends for. */
export function setupView(language: Language, change: Partial<SetupView> = {}): SetupView {
  const say = inBoth(language);
  return {
    language,
    sheet: say("Facturas", "Invoices"),
    otherSheets: ["2025", longWord],
    isSetUp: true,
    columns: columnViews(language),
    questions: questionViews(language),
    answered: [
      {
        id: "status:cancelada",
        text: say("¿Qué significa «cancelada»?", 'What does "cancelada" mean?'),
        answer: say("Anulada", "Cancelled"),
      },
    ],
    plans: [
      {
        name: "suave",
        label: say("Suave", "Gentle"),
        stages: [say("Día 5: primer recordatorio", "Day 5: first reminder")],
        isChosen: false,
      },
      {
        name: "normal",
        label: "Normal",
        stages: [
          say("7 días antes: aviso", "7 days before: notice"),
          say("Día 3: primer recordatorio", "Day 3: first reminder"),
        ],
        isChosen: true,
      },
    ],
    sender: {
      account: "otra@example.com",
      isThisAccount: false,
      sentence: say(
        "Por este libro envía otra@example.com.",
        "otra@example.com sends for this workbook.",
      ),
    },
    schedule: {
      isOn: true,
      sentence: say(
        "Cada hora se mira la hoja y sale lo que toque, de lunes a viernes de 9:00 a 18:00.",
        "Every hour the sheet is looked at and what is due goes out, Monday to Friday 9:00 to 18:00.",
      ),
    },
    settings: settingFields(language),
    limits: [
      say(
        "Esta edición no deja borradores ni ve respuestas: no pide permiso para leer su Gmail.",
        "This edition leaves no drafts and sees no replies: it does not ask to read your Gmail.",
      ),
    ],
    version: "0.1.0",
    ...change,
  };
}

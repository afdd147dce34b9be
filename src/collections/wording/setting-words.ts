import { settingLabels } from "./setting-labels.ts";
import type { SentenceText } from "./sentence-text.ts";

/** What a setting is called, what it does, and what to write into it (said after "enter"). */
export type SettingWords = {
  readonly label: SentenceText;
  readonly help: SentenceText;
  readonly expected: SentenceText;
};

const wholeDays: SentenceText = {
  es: "un número entero de días, de 0 a 365",
  en: "a whole number of days from 0 to 365",
};

/** The settings of the panel in the owner's words. */
export const settingWords = {
  businessName: {
    label: settingLabels.businessName,
    help: {
      es: "Encabeza los estados de cuenta y firma los correos.",
      en: "Heads the statements and signs the emails.",
    },
    expected: { es: "el nombre como lo conocen sus clientes", en: "the name your customers know" },
  },
  senderName: {
    label: settingLabels.senderName,
    help: {
      es: "La persona que aparece como remitente. Vacío: el nombre del negocio.",
      en: "The person shown as the sender. Empty: the name of the business.",
    },
    expected: { es: "un nombre", en: "a name" },
  },
  senderEmail: {
    label: settingLabels.senderEmail,
    help: {
      es: "La dirección desde la que se escribe: la de la cuenta que envía o un alias suyo en Gmail. Vacío: la de la cuenta.",
      en: "The address emails come from: that of the account that sends or an alias it has in Gmail. Empty: the account's.",
    },
    expected: {
      es: "una dirección de correo como cobros@example.com",
      en: "an email address such as accounts@example.com",
    },
  },
  signature: {
    label: settingLabels.signature,
    help: {
      es: "Cierra cada correo. Vacía: quién firma y su negocio.",
      en: "Ends every email. Empty: who signs and the business.",
    },
    expected: { es: "un texto", en: "a text" },
  },
  language: {
    label: settingLabels.language,
    help: {
      es: "El de este panel y las columnas propias. Cada cliente puede tener el suyo en la pestaña Clientes.",
      en: "Of this panel and the added columns. Each customer can have their own in the Customers tab.",
    },
    expected: { es: "español o inglés", en: "Spanish or English" },
  },
  logo: {
    label: settingLabels.logo,
    help: { es: "Va arriba en los estados de cuenta.", en: "Stands at the top of statements." },
    expected: {
      es: "una imagen PNG o JPEG de menos de 45 KB",
      en: "a PNG or JPEG picture under 45 KB",
    },
  },
  brandColour: {
    label: settingLabels.brandColour,
    help: {
      es: "El de los títulos y las líneas de lo que reciben sus clientes.",
      en: "Of the headings and rules in what your customers receive.",
    },
    expected: { es: "un color como #1a73e8", en: "a colour such as #1a73e8" },
  },
  bankAccount: {
    label: settingLabels.bankAccount,
    help: {
      es: "Adónde le pagan. Con un IBAN, el estado de cuenta en euros lleva además un código QR.",
      en: "Where you are paid. With an IBAN a statement in euros carries a QR code as well.",
    },
    expected: {
      es: "el IBAN completo y sin errores, o los datos de su cuenta en palabras",
      en: "the whole IBAN without a slip, or your account details in words",
    },
  },
  payLink: {
    label: settingLabels.payLink,
    help: {
      es: "La página donde sus clientes pueden pagar.",
      en: "The page on which your customers can pay.",
    },
    expected: {
      es: "una dirección web que empiece por https://",
      en: "a web address that starts with https://",
    },
  },
  legalFooter: {
    label: settingLabels.legalFooter,
    help: {
      es: "NIF, registro mercantil o lo que deba constar al pie.",
      en: "Tax id, company register or whatever must stand at the foot.",
    },
    expected: { es: "un texto", en: "a text" },
  },
  defaultTerms: {
    label: settingLabels.defaultTerms,
    help: {
      es: "Para las facturas sin vencimiento ni condiciones.",
      en: "For invoices with neither due date nor terms.",
    },
    expected: {
      es: "un plazo como «30 días», «60 días fin de mes» o «al contado»",
      en: 'terms such as "30 days", "60 days end of month" or "due on receipt"',
    },
  },
  paymentDays: {
    label: settingLabels.paymentDays,
    help: {
      es: "Días del mes en que pagan sus clientes: el vencimiento calculado pasa al siguiente.",
      en: "Days of the month on which your customers pay: a computed due date moves to the next one.",
    },
    expected: {
      es: "días del mes del 1 al 31, como 10, 25",
      en: "days of the month from 1 to 31, such as 10, 25",
    },
  },
  dueDateShift: {
    label: settingLabels.dueDateShift,
    help: {
      es: "Vale para los vencimientos calculados; los que están escritos en la hoja no se mueven.",
      en: "Holds for computed due dates; those written in the sheet do not move.",
    },
    expected: { es: "una de las opciones", en: "one of the choices" },
  },
  windowHours: {
    label: settingLabels.windowHours,
    help: {
      es: "Fuera de estas horas los correos esperan.",
      en: "Outside these hours emails wait.",
    },
    expected: {
      es: "una franja del mismo día, como 9:00-18:00",
      en: "hours of one day, such as 9:00-18:00",
    },
  },
  windowDays: {
    label: settingLabels.windowDays,
    help: {
      es: "En los festivos nacionales no se envía nada.",
      en: "Nothing goes out on national holidays.",
    },
    expected: {
      es: "días de la semana, como «lunes a viernes» o «martes, jueves»",
      en: 'days of the week, such as "Monday to Friday" or "Tuesday, Thursday"',
    },
  },
  minimumGapDays: {
    label: settingLabels.minimumGapDays,
    help: {
      es: "Los mínimos entre dos correos al mismo cliente.",
      en: "The fewest between two emails to one customer.",
    },
    expected: wholeDays,
  },
  mailsInSevenDays: {
    label: settingLabels.mailsInSevenDays,
    help: {
      es: "Los máximos a un mismo cliente en siete días seguidos.",
      en: "The most to one customer in any seven days.",
    },
    expected: { es: "un número entero de 1 a 7", en: "a whole number from 1 to 7" },
  },
  smallestBalance: {
    label: settingLabels.smallestBalance,
    help: {
      es: "Lo que se debe por debajo de este importe no se reclama.",
      en: "What is owed below this amount is not chased.",
    },
    expected: {
      es: "un importe de 0 o más, como 1,50",
      en: "an amount of 0 or more, such as 1.50",
    },
  },
  graceWorkingDays: {
    label: settingLabels.graceWorkingDays,
    help: {
      es: "Días hábiles que se esperan después del día prometido.",
      en: "Working days to wait after the promised day.",
    },
    expected: wholeDays,
  },
  keyConfirmed: {
    label: settingLabels.keyConfirmed,
    help: {
      es: "Se reconocen por cliente, fecha e importe: diga que sí si en su hoja eso las distingue.",
      en: "They go by customer, date and amount: say yes if that tells them apart in your sheet.",
    },
    expected: { es: "sí o no", en: "yes or no" },
  },
} as const satisfies { readonly [name: string]: SettingWords };

/** Where a due date on a holiday goes. */
export const shiftWords: { readonly [shift: string]: SentenceText } = {
  none: { es: "se queda donde está", en: "it stays where it is" },
  next: { es: "pasa al día hábil siguiente", en: "it moves to the next working day" },
  previous: { es: "pasa al día hábil anterior", en: "it moves to the working day before" },
};

import { describe, expect, jest, test } from "@jest/globals";
import { bystanders, invoiceSheet, sheetNames } from "./invoice-rows.ts";
import { sheetNamed } from "./made-workbook.ts";
import { sameCellsNow, withoutOurs } from "./owner-cells.ts";
import { play, setUpAgain, type Played, type Spoken } from "./scene.ts";
import { tabNames, type Tab } from "./tab-case.ts";
import {
  deleteColumnOf,
  deleteHeaderRow,
  deleteTab,
  duplicateTab,
  emptyRows,
  rearrange,
  renameHeaderOf,
  renameTab,
  repeatHeader,
  type TabHands,
} from "./tab-hands.ts";

jest.setTimeout(60_000);

type Broken = Readonly<Partial<Record<Tab, TabHands>>>;

const allTabs: readonly Tab[] = [
  "customers",
  "plan",
  "templates",
  "payments",
  "agreements",
  "activity",
];

const all = (hands: TabHands): Broken =>
  Object.fromEntries(allTabs.map((tab) => [tab, hands] as const));

const playWith = (language: Spoken, broken: Broken): Played =>
  play({
    language,
    sheets: [invoiceSheet(language, bystanders)],
    hands: (model) => {
      for (const [tab, hands] of Object.entries(broken))
        hands(model, sheetNamed(model, tabNames[language][tab as Tab]));
    },
  });

const told = ({ report }: Played): readonly string[] =>
  report.warnings.map(({ message }) => message);

const remindedIn = ({ report }: Played): number =>
  report.contacts.filter(({ outcome }) => outcome === "sent").length;

const expectTypedKept = (played: Played, language: Spoken): void => {
  const before = withoutOurs(played.before, sheetNames[language], 10);
  expect(sameCellsNow(played.workbook, before)).toEqual(before);
};

type Case = {
  readonly name: string;
  readonly broken: Broken;
  readonly told: (tab: Tab, name: string, language: Spoken) => string | null;
};

const missing =
  (cell: string, header: string, found: string) => (name: string, language: Spoken) =>
    language === "es"
      ? `${name}!${cell}: falta el título «${header}» de la pestaña ${name}${found}; escríbalo otra vez para que la columna cuente.`
      : `${name}!${cell}: header "${header}" of the ${name} tab is missing${found}; write it again so that the column counts.`;

const renamed: Readonly<Record<Tab, readonly [es: string, en: string]>> = {
  customers: ["NIF", "Tax ID"],
  plan: ["Desde", "From"],
  templates: ["Trato", "Tone"],
  payments: ["Factura", "Invoice"],
  agreements: ["Facturas", "Invoices"],
  activity: ["Cliente", "Customer"],
};

const place = (tab: Tab): string => (tab === "plan" ? "D1" : "C1");
const headerOf = (tab: Tab, language: Spoken): string => renamed[tab][language === "es" ? 0 : 1];

const lastPlace: Readonly<Record<Tab, string>> = {
  customers: "R1",
  plan: "J1",
  templates: "F1",
  payments: "G1",
  agreements: "J1",
  activity: "O1",
};

/** Whatever is done to our tabs here, what goes out does not hang on it. */
const harmless: readonly Case[] = [
  {
    name: "deleted tabs",
    broken: all(deleteTab),
    told: (_tab, name, language) =>
      language === "es"
        ? `Falta la pestaña ${name}: use «Poner en marcha» para crearla de nuevo, o recupérela con el historial de versiones.`
        : `Tab ${name} is gone: use "Set up" to make it again, or bring it back from the version history.`,
  },
  {
    name: "duplicated tabs",
    broken: all(duplicateTab),
    told: (_tab, name, language) =>
      language === "es"
        ? `La pestaña «Copia de ${name}» es una copia de «${name}» y no cuenta: bórrela cuando no la necesite.`
        : `Tab "Copia de ${name}" is a copy of "${name}" and does not count: delete it when you no longer need it.`,
  },
  { name: "renamed tabs", broken: all(renameTab), told: () => null },
  {
    name: "moved columns and a title above the headers",
    broken: all(rearrange),
    told: () => null,
  },
  {
    name: "a header with another word",
    broken: { ...all(renameHeaderOf(3)), plan: renameHeaderOf(4) },
    told: (tab, name, language) =>
      missing(
        place(tab),
        headerOf(tab, language),
        language === "es" ? " (hay «Zzz»)" : ' (there is "Zzz")',
      )(name, language),
  },
  {
    name: "a deleted column",
    broken: { ...all(deleteColumnOf(3)), plan: deleteColumnOf(4) },
    told: (tab, name, language) =>
      missing(lastPlace[tab], headerOf(tab, language), "")(name, language),
  },
];

describe.each(["es", "en"] as const)("our own tabs in hands that break them, in %s", (language) => {
  test.each(harmless.map((one) => [one.name, one] as const))(
    "%s: each is said once, and the customers are reminded",
    (_name, one) => {
      const played = playWith(language, one.broken);
      const expected = allTabs
        .map((tab) => one.told(tab, tabNames[language][tab], language))
        .filter((sentence) => sentence !== null);
      expect([...told(played)].sort()).toEqual([...expected].sort());
      expect(remindedIn(played)).toBe(bystanders.length);
      expectTypedKept(played, language);
    },
  );

  test("a header that stands twice: the first counts, and each is said once", () => {
    const played = playWith(language, { customers: repeatHeader, payments: repeatHeader });
    expect(told(played)).toEqual(
      language === "es"
        ? [
            "Clientes!S1: el título «Id» ya está en B1; solo cuenta la primera columna. Borre o renombre la segunda.",
            "Pagos!H1: el título «Cliente» ya está en B1; solo cuenta la primera columna. Borre o renombre la segunda.",
          ]
        : [
            'Customers!S1: header "Id" stands in B1 already; only the first column counts. Delete or rename the second.',
            'Payments!H1: header "Customer" stands in B1 already; only the first column counts. Delete or rename the second.',
          ],
    );
    expect(remindedIn(played)).toBe(bystanders.length);
  });

  test("setting up again makes the deleted tabs anew, and nothing is left to say", () => {
    const played = playWith(language, { templates: deleteTab, payments: deleteTab });
    expect(told(played)).toHaveLength(2);
    expect(setUpAgain(played).warnings).toEqual([]);
    const names = played.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.values(tabNames[language])));
  });

  test.each([
    ["customers", "Clientes", "Customers"],
    ["plan", "Plan de cobro", "Collection plan"],
  ] as const)(
    "%s without its row of headers: said once, and nobody is written to",
    (tab, spanish, english) => {
      const played = playWith(language, { [tab]: deleteHeaderRow });
      expect(told(played)).toEqual([
        language === "es"
          ? `La pestaña ${spanish} ha perdido la fila de títulos: recupérela con el historial de versiones, o borre la pestaña y use «Poner en marcha» para crearla de nuevo.`
          : `Tab ${english} has lost its row of headers: bring it back from the version history, or delete the tab and use "Set up" to make it again.`,
      ]);
      expect(remindedIn(played)).toBe(0);
      expectTypedKept(played, language);
    },
  );

  test("a plan without rows: said once, and nobody is written to", () => {
    const played = playWith(language, { plan: emptyRows });
    expect(told(played)).toEqual([
      language === "es"
        ? "La pestaña Plan de cobro no tiene ninguna etapa legible del plan «normal» y no se reclama a nadie: corríjala, o bórrela y use «Poner en marcha» para recuperarla."
        : 'The Collection plan tab has no stage of plan "normal" that can be read, and nobody is chased: mend it, or delete it and use "Set up" to get it back.',
    ]);
    expect(remindedIn(played)).toBe(0);
  });

  test("a log without its headers goes on being written", () => {
    const played = playWith(language, { activity: deleteHeaderRow });
    expect(told(played)).toHaveLength(1);
    const log = sheetNamed(played.workbook, tabNames[language].activity);
    const texts = log.rows.flatMap((cells) => cells.map((cell) => cell?.value));
    expect(texts).toEqual(expect.arrayContaining(bystanders.map(({ customer }) => customer)));
  });
});

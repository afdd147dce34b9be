import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { ParsedMail } from "mailparser";
import { ownerSheets, type OwnerSheet } from "../host/spreadsheet/owner-cells.ts";
import { addresses, localFolder, type LocalAnswer, type LocalReport } from "./local-run.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(120_000);

const folder = localFolder();
afterAll(() => folder.remove());

type Sample = {
  readonly file: string;
  readonly options: readonly string[];
  readonly subject: RegExp;
  readonly signs: RegExp;
  readonly sheet: string;
  /** The place of the first own column's header, and that header. */
  readonly ownColumn: readonly [string, string];
  readonly tabs: readonly string[];
  /** Who is written to, read off the sample by hand, and an invoice that the mail must name. */
  readonly recipients: Readonly<Record<string, string>>;
  /** Numbers that no mail may name: paid, disputed, cancelled, unreadable, not yet issued. */
  readonly unmentioned: readonly string[];
  /** Customers with something open. */
  readonly statements: number;
};

const samples: readonly Sample[] = [
  {
    file: "facturas-taller.xlsx",
    options: [],
    subject: /Recordatorio de pago/,
    signs: /€/,
    sheet: "Facturas 2026",
    ownColumn: ["O4", "Clave"],
    tabs: ["Clientes", "Plan de cobro", "Plantillas", "Pagos", "Acuerdos", "Actividad"],
    recipients: {
      "recepcion@sonrisa.example.com": "F-007",
      "hola@lucero.example.com": "F-003",
      "pagos@ebro.example.com": "F-001",
    },
    unmentioned: ["F-004", "F-005", "F-006", "F-008", "F-009", "F-010", "F-012", "F-014", "F-015"],
    statements: 8,
  },
  {
    file: "invoices-studio.xlsx",
    options: ["--locale", "en_GB", "--timezone", "Europe/London"],
    subject: /payment|invoice/i,
    signs: /£|€/,
    sheet: "Invoices",
    ownColumn: ["M5", "Key"],
    tabs: ["Customers", "Collection plan", "Templates", "Payments", "Agreements", "Activity"],
    recipients: {
      "compta@lumiere.example.com": "HL-108",
      "ap@copperfield.example.com, finance@copperfield.example.com": "HL-103",
      "accounts@bramble.example.com": "HL-101",
      "hello@ember.example.com": "HL-105",
      "hi@figthistle.example.com": "HL-106",
      "office@daisychain.example.com": "HL-104",
    },
    unmentioned: ["HL-107", "HL-109", "HL-110", "HL-111", "HL-112", "HL-113"],
    statements: 8,
  },
];

describe.each(samples)("npm run local -- $file --today 2026-03-20", (sample) => {
  const out = `${sample.file.replace(".xlsx", "")}-cobralo`;
  let mails: readonly ParsedMail[] = [];
  let answer: LocalAnswer;
  let report: LocalReport;
  let before: readonly OwnerSheet[];
  let after: readonly OwnerSheet[];

  beforeAll(async () => {
    folder.bring(sample.file);
    answer = await folder.run(sample.file, "--today", "2026-03-20", "--json", ...sample.options);
    expect([answer.code, answer.complained]).toEqual([0, ""]);
    mails = await folder.mails(`${out}/outbox`);
    report = folder.report(out);
    before = await ownerSheets(folder.bytes(sample.file));
    after = await ownerSheets(folder.bytes(`${out}/workbook.xlsx`));
  });

  test("writes to exactly these customers, one mail each", () => {
    const to = mails.map((mail) => addresses(mail.to).join(", "));
    expect([...to].sort()).toEqual(Object.keys(sample.recipients).sort());
    expect(mails.flatMap(({ cc, bcc }) => [...addresses(cc), ...addresses(bcc)])).toEqual([]);
    expect(folder.list(`${out}/drafts`)).toEqual([]);
  });

  test("writes mails that an independent parser reads: headers, subject, text and HTML", () => {
    for (const mail of mails) {
      const to = addresses(mail.to).join(", ");
      expect(mail.subject).toMatch(sample.subject);
      expect(addresses(mail.from)).toEqual(["owner@example.com"]);
      expect(mail.messageId).toMatch(/^<.+@.+>$/);
      expect(mail.headers.get("x-cobralo-key")).toMatch(/^[0-9a-f]{32}$/);
      expect(mail.date?.toISOString().slice(0, 10)).toBe("2026-03-20");
      const { text = "", html } = mail;
      for (const body of [text, html === false ? "" : html]) {
        expect(body).toContain(sample.recipients[to]);
        expect(body).toMatch(sample.signs);
        expect(body).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
        for (const number of sample.unmentioned) expect(body).not.toContain(number);
      }
    }
  });

  test("prints the report and nothing else", () => {
    expect(JSON.parse(answer.printed)).toEqual(report);
  });

  test("makes a PDF statement for every customer with something open", () => {
    expect(report.statements).toHaveLength(sample.statements);
    for (const { file } of report.statements) {
      const bytes = folder.bytes(`${out}/${file}`);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytes.subarray(-8).toString()).toContain("%%EOF");
    }
  });

  test("keeps every cell, merge and validation of the owner's sheets", () => {
    for (const sheet of before) {
      const kept = after.find(({ name }) => name === sheet.name);
      for (const [address, cell] of Object.entries(sheet.cells))
        expect({ address, ...kept?.cells[address] }).toEqual({ address, ...cell });
      expect(kept?.merges).toEqual(sheet.merges);
      expect(kept?.validations).toEqual(sheet.validations);
      expect(kept?.rules).toEqual(expect.arrayContaining([...sheet.rules]));
      expect(kept?.state).toBe(sheet.state);
    }
  });

  test("adds own columns to the right and own tabs at the end", () => {
    const [address, header] = sample.ownColumn;
    const sheet = after.find(({ name }) => name === sample.sheet);
    expect(sheet?.cells[address]?.value).toBe(header);
    expect(sheet?.rules.length).toBeGreaterThanOrEqual(3);
    const names = after.map(({ name }) => name);
    expect(names).toEqual([...before.map(({ name }) => name), ...sample.tabs]);
    const log = Object.values(after.at(-1)?.cells ?? {}).map(({ value }) => value);
    for (const { customer } of report.contacts) expect(log).toContain(customer);
  });

  test("answers every key of report.json", () => {
    expect(Object.keys(report)).toEqual(expect.arrayContaining([...reportKeys]));
    expect(Object.keys(report.columns).sort()).toEqual([...columnKeys].sort());
    for (const [key, keys] of Object.entries(entryKeys)) {
      const [entry] = report[key] as readonly object[];
      if (entry === undefined) continue;
      expect([key, ...Object.keys(entry)]).toEqual(expect.arrayContaining([...keys]));
      entriesSeen.add(key);
    }
  });
});

const entriesSeen = new Set<string>();

test("between them the samples show every kind of entry of report.json", () => {
  expect([...entriesSeen].sort()).toEqual(Object.keys(entryKeys).sort());
});

const words = (text: string): readonly string[] => text.split(" ");
const reportKeys = words(
  "asOf timezone locale language plan edition version sheet otherInvoiceSheets headerRow columns headers confidence " +
    "questions rejected ignoredRows invoices aging contacts statements tasks warnings calls",
);
const columnKeys = words(
  "invoiceNumber issueDate dueDate terms customer customerId contact email phone address taxId net tax withholding " +
    "discount total paid paidFlag balance status currency paidDate paymentMethod po notes salesperson creditNote " +
    "daysOverdue bucket link",
);
const entryKeys = {
  questions: words("id column choices example"),
  rejected: words("row column value reason"),
  invoices: words(
    "row rows invoiceNumber customer currency total issueDate dueDate openBalance daysPastDue bucket status sheetStatus reason",
  ),
  contacts: words("customer stage channel to invoices completes outcome reason"),
  statements: words("customer file totals"),
  warnings: words("code cell message"),
} as const;

describe("npm run local with what cannot be used", () => {
  const notes = ["Hello,Dolly\n", "Compras,Jabón\nLeche,Pan\n"] as const;

  test.each([
    ["no.xlsx", /^FILE: there is no file .*no\.xlsx\.$/],
    ["broken.xlsx", /^.*broken\.xlsx.*(?:damaged|\.xlsx)/],
  ])("%s exits with 2 and one sentence", async (file, sentence) => {
    writeFileSync(folder.at("broken.xlsx"), "PK\u0003\u0004 broken");
    const { code, printed, complained } = await folder.run(file, "--json");
    expect([code, printed, complained.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(complained.trim()).toMatch(sentence);
  });

  test("an impossible answer exits with 2", async () => {
    folder.bring("facturas-taller.xlsx");
    writeFileSync(folder.at("answers.json"), '{"status:cancelada":"perhaps"}');
    const { code, complained } = await folder.run(
      "facturas-taller.xlsx",
      "--answers",
      "answers.json",
    );
    expect([code, complained.trim().split("\n").length]).toEqual([2, 1]);
    expect(complained).toContain("status:cancelada");
  });

  test.each(notes)("a file without an invoice list is reported, not refused: %j", async (text) => {
    writeFileSync(folder.at("notes.csv"), text);
    const { code, printed } = await folder.run("notes.csv", "--do", "remind", "--json");
    expect(code).toBe(0);
    const report = JSON.parse(printed) as LocalReport;
    expect(report["sheet"]).toBeNull();
    expect(report.warnings.map(({ code }) => code)).toContain("noInvoiceSheet");
    expect(report.contacts).toEqual([]);
  });
});

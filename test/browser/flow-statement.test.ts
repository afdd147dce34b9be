import { describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import { openPanel } from "../../bench/flows/hands.ts";
import { pageSays } from "../../bench/flows/person.ts";
import { statementByMenu, statementFromRow } from "../../bench/flows/statement.ts";
import { flowPages, languages, type FlowDesk, furtherWay } from "./flow-desk.ts";

const open = flowPages();

const asked = {
  es: { row: 5, to: "pagos@ebro.example.com", subject: "Estado de cuenta" },
  en: { row: 6, to: "accounts@bramble.example.com", subject: "Statement" },
} as const;

/** Mails that were not there before. */
async function newMails(desk: FlowDesk, act: () => Promise<void>) {
  const before = (await desk.mails()).length;
  await act();
  const after = await desk.mails();
  return after.slice(0, after.length - before);
}

async function isPdf(download: Download): Promise<boolean> {
  const bytes = await readFile(await download.path());
  return (
    download.suggestedFilename().endsWith(".pdf") && bytes.toString("latin1", 0, 5) === "%PDF-"
  );
}

describe.each(languages)("a statement, %s", (language) => {
  const { row, to, subject } = asked[language];

  test.each(["send", "draft"] as const)("from a row and the panel: %s", async (delivery) => {
    const desk = await open(language, "running");
    await openPanel(desk);
    const mails = await newMails(desk, () => statementFromRow(desk, row, delivery));
    const { sent, draft } = pageSays(desk).mailKinds;
    expect(mails).toEqual([
      { to, kind: delivery === "send" ? sent : draft, subject: expect.stringContaining(subject) },
    ]);
  });

  furtherWay.each(["send", "draft"] as const)("from a row and the menu: %s", async (delivery) => {
    const desk = await open(language, "running");
    const mails = await newMails(desk, () => statementByMenu(desk, row, delivery));
    const { sent, draft } = pageSays(desk).mailKinds;
    expect(mails).toEqual([
      { to, kind: delivery === "send" ? sent : draft, subject: expect.stringContaining(subject) },
    ]);
  });

  furtherWay("is downloaded as a PDF from the panel", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    const download = desk.page.waitForEvent("download");
    const mails = await newMails(desk, () => statementFromRow(desk, row, "save"));
    expect(await isPdf(await download)).toBe(true);
    expect(mails).toEqual([]);
  });

  furtherWay("is downloaded as a PDF from the menu", async () => {
    const desk = await open(language, "running");
    await statementByMenu(desk, row, "save");
    const link = desk.page.frameLocator("dialog iframe").getByRole("link");
    const download = desk.page.waitForEvent("download");
    await link.click();
    expect(await isPdf(await download)).toBe(true);
  });
});

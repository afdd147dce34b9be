import { changeWord, notDone, type WordChange, type Wish } from "./change-word.ts";
import type { Ports } from "./ports.ts";
import { readNow } from "./read-now.ts";
import { decideNow, type Decided } from "./report-now.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { questionText } from "./wording/question-text.ts";
import { filledSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * Takes another sheet of the owner's for the invoice list. Answers about rows and columns of the one before say
 * nothing of it, so they are given up; undoing brings them back.
 */
export function chooseSheet(ports: Ports, name: string): CommandResult {
  return changeWord(ports, (session) => wishFor(session, name));
}

function wishFor(session: Session, name: string): Wish {
  const { voice, answers } = session;
  const { book, sheets, places } = readNow(session);
  const ours = new Set<number | null>(Object.values(places.sheetIds));
  const isOwners = sheets.some((sheet) => sheet.name === name && !ours.has(sheet.sheetId));
  if (!isOwners) return leave(filledSentence(setupSentences.noSuchSheet, { sheet: name }, voice));
  const before = book.list?.sheet.name ?? null;
  if (before === name)
    return {
      kind: "leave",
      result: { ...notDone(sheetSentence(session, name, null)), isDone: true },
    };
  const about = Object.keys(answers).filter((id) => isAboutSheet(id));
  return {
    kind: "change",
    change: {
      settings: { invoiceSheet: name },
      answers: Object.fromEntries(about.map((id) => [id, null])),
    },
    isInSheet: true,
    before: beforeWord(session, before),
    said: (after, decided) => sheetSentence(after, name, decided),
  };
}

const leave = (said: string): Wish => ({ kind: "leave", result: notDone(said) });

/** Undone by name: what the workbook remembers is by then the new sheet. */
const beforeWord = ({ word }: Session, sheet: string | null): WordChange => ({
  settings: { invoiceSheet: word.given["invoiceSheet"] ?? sheet },
});

const isAboutSheet = (id: string) =>
  /^(?:invoiceSheet|headerRow)$|^(?:column|dateOrder|decimalMark):/.test(id);

function sheetSentence(session: Session, sheet: string, decided: Decided | null): string {
  const { voice } = session;
  const { reading, plan } = decided ?? decideNow(session);
  if (reading.book.list !== null) {
    const invoices = plan.invoices.length;
    return filledSentence(setupSentences.sheetChosen, { sheet, invoices }, voice);
  }
  const [question] = reading.book.questions;
  const asked = question === undefined ? [] : [questionText(question, voice.language).text];
  return [filledSentence(setupSentences.sheetUnread, { sheet }, voice), ...asked].join(" ");
}

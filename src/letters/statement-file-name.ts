import { isoDay, type Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import { wordingFor } from "./wording/wording-for.ts";

const longestName = 60;

/**
 * The file name of a statement without its ending: `Estado de cuenta - Firma SL - 2026-03-20`.
 *
 * It holds no dot (Google cuts a PDF's name at the last one) and nothing that a file system refuses.
 * Two customers whose names differ only in such characters share it; the caller numbers them.
 */
export function statementFileName(customer: string, day: Day, language: Language): string {
  const name = customer
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  const cut = Array.from(name).slice(0, longestName).join("").trim();
  const { fileName } = wordingFor({ language, country: null }).statement;
  return [fileName, cut, isoDay(day)].filter((part) => part !== "").join(" - ");
}

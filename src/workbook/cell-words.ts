import type { Cell } from "./cell.ts";
import { folded } from "./folded-text.ts";
import { phraseMatcher } from "./vocabulary/phrase-matcher.ts";
import { englishSheetWords, spanishSheetWords, type SheetWords } from "./vocabulary/sheet-words.ts";

const languages: readonly SheetWords[] = [spanishSheetWords, englishSheetWords];
const matcher = (name: keyof SheetWords) => phraseMatcher(...languages.map((words) => words[name]));

const longestNothing = 20; // spares the look-up for nearly every name
const yes = matcher("yes");
const no = matcher("no");
const nothing = matcher("nothing");
const totals = matcher("totals");
const invoices = matcher("invoices");
const otherTabs = matcher("otherTabs");
const creditNotes = matcher("creditNotes");
const corrections = matcher("corrections");
const methods = matcher("methods");

/** Whether a cell holds nothing, as empty cells and formulas that give `""` do; blanks are nothing. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** What a formula leaves in a row that nobody has filled in: nothing, zero or an empty tick box. */
export function isPhantom(cell: Cell | undefined): boolean {
  return isEmpty(cell) || cell === 0 || cell === false;
}

/** Whether a text only says that there is nothing to say: `-`, `n/a`, `s/f`. */
export function saysNothing(text: string): boolean {
  if (text.length > longestNothing || /\d|^#/.test(text.trim())) return false;
  return folded(text) === "" || nothing.isOne(text);
}

/** Whether a cell holds a spreadsheet error such as `#N/A` or `#¡REF!`; `#N-12` is somebody's invoice number. */
export function isErrorText(text: string): boolean {
  return /^#(?:N\/[AD]|[¿¡]?\p{L}{3,}(?:\/0)?[!?])$/iu.test(text.trim());
}

/** Yes or no in a tick box, as a word or mark, or as 1 and 0; null for anything else and for an empty cell. */
export function flagOf(cell: Cell | undefined): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === 0 || cell === 1) return cell === 1;
  if (typeof cell !== "string" || cell.length > 12) return null;
  if (/^[✓✔☑✅]\ufe0f?$/.test(cell.trim())) return true;
  if (yes.isOne(cell)) return true;
  return no.isOne(cell) || /^[✗✘☐❌]\ufe0f?$/.test(cell.trim()) ? false : null;
}

/** Whether a text is the label of a row of totals. */
export function isTotalsLabel(text: string): boolean {
  return totals.begins(text);
}

/** Whether a tab's name speaks of invoices. */
export function namesInvoices(name: string): boolean {
  return invoices.occurs(name);
}

/** Whether a tab's name speaks of something else: a summary, a template, purchases, a bank. */
export function namesOtherTab(name: string): boolean {
  return otherTabs.occurs(name);
}

/** Whether an invoice number says that it is a credit note's; `NC-1` or `AB-1` may be anybody's series. */
export function namesCreditNote(number: string): boolean {
  return /\p{L}{4}/u.test(number) && creditNotes.occurs(number);
}

/** Whether a status or type says that the row is a credit note; what it is depends on its amount too. */
export function saysCredit(text: string): boolean {
  return creditNotes.occurs(text) || corrections.occurs(text);
}

/** Whether a text names a way to pay. */
export function namesMethod(text: string): boolean {
  return methods.begins(text);
}

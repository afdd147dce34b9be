/** Texts and sheet names stand in quotes; nothing in them is formula. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const functionName = /[\p{L}_][\p{L}\d_.]*(?=\()/gu;
const clockCall = /(?<![\p{L}\d_.])(?:TODAY|NOW)\(\s*\)/giu;
const openEnded = /(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3})(?![\p{L}\d_(.$])/giu;
const movingColumn =
  /(?<![\p{L}\d_.$])[A-Z]{1,3}(?:\$?\d{1,7}|:\$?[A-Z]{1,3})(?![\p{L}\d_(.])|COLUMNS?\(/iu;

const lastRowOfAll = 1_048_576;

const unquoted = (formula: string): readonly string[] =>
  formula.split(quoted).filter((_part, at) => at % 2 === 0);

const changeUnquoted = (formula: string, change: (part: string) => string): string =>
  formula
    .split(quoted)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");

/** Upper-case names of the functions that a formula calls. */
export const functionsIn = (formula: string): readonly string[] =>
  unquoted(formula).flatMap((part) =>
    Array.from(part.matchAll(functionName), ([name]) => name.toUpperCase()),
  );

/** Whether a formula comes to something else one column further to the right. */
export const looksSideways = (formula: string): boolean =>
  unquoted(formula).some((part) => movingColumn.test(part));

/**
 * A formula of Sheets as the calculator takes it: the clock's day in place of the machine's, ranges
 * that have an end, commas between arguments.
 *
 * @param today Serial day, also for `NOW()`: a workbook does not change from minute to minute.
 */
export function calculatorFormula(formula: string, today: number): string {
  const hasArray = formula.includes("{");
  return changeUnquoted(formula, (part) => {
    const ended = part
      .replace(clockCall, String(today))
      .replace(openEnded, `$1${String(lastRowOfAll)}`);
    return hasArray ? ended : ended.replaceAll(";", ",");
  });
}

import { valueOf, type RunState, type Step } from "./run-state.ts";

type ListedStatement = { readonly customerKey: string; readonly customer: string };

type PrintedStatement = {
  readonly fileName: string;
  readonly base64: string;
  readonly totals: unknown;
};

/** A file name without folders, unlike any that is taken. */
const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  const safe = wanted.replace(/[/\\:*?"<>|\u0000-\u001f]/g, "-").replace(/^\.+/, "");
  const stem = safe.replace(/\.pdf$/i, "");
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${stem}.pdf` : `${stem}-${String(copy)}.pdf`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

const printOne = (step: Step, asOf: string, listed: ListedStatement, state: RunState): void => {
  const value = valueOf(state, step("apiStatementPdf", [listed.customerKey, asOf]));
  if (value === null) return;
  const printed = value as PrintedStatement;
  const taken = new Set(
    state.statements.map(({ file }) => file.split("/")[1]?.toLowerCase() ?? ""),
  );
  state.statements.push({
    customer: listed.customer,
    file: `statements/${freeName(printed.fileName, taken)}`,
    bytes: Buffer.from(printed.base64, "base64"),
    totals: printed.totals,
  });
};

/** Prints a statement for every customer with something open. */
export const printStatements = (step: Step, asOf: string, state: RunState): void => {
  const value = valueOf(state, step("apiStatements", [asOf]));
  for (const listed of (value ?? []) as readonly ListedStatement[])
    if (!state.hasEnded) printOne(step, asOf, listed, state);
  const statements = state.statements.map(({ customer, file, totals }) => ({
    customer,
    file,
    totals,
  }));
  state.parts.push({ statements });
};

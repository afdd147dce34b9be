import { valueOf, type RunState, type Step } from "./run-state.ts";

type PrintedStatement = {
  readonly customer: string;
  readonly fileName: string;
  readonly base64: string;
  readonly totals: unknown;
};

/** What one execution printed, and where the next goes on; `next` is null at the end. */
type StatementPages = {
  readonly statements: readonly PrintedStatement[];
  readonly next: number | null;
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

const keep = (state: RunState, { customer, fileName, base64, totals }: PrintedStatement): void => {
  const taken = new Set(
    state.statements.map(({ file }) => file.split("/")[1]?.toLowerCase() ?? ""),
  );
  state.statements.push({
    customer,
    file: `statements/${freeName(fileName, taken)}`,
    bytes: Buffer.from(base64, "base64"),
    totals,
  });
};

/**
 * Prints a statement for every customer with something open, in as many executions as it takes. One that failed is
 * tried once more, as a person would; one that was killed ends the run, and what it had printed is lost with it.
 */
export const printStatements = (step: Step, asOf: string, state: RunState): void => {
  let from: number | null = 0;
  let hasFailed = false;
  while (from !== null && !state.hasEnded) {
    const pages = valueOf(state, step("apiStatementPages", [from, asOf])) as StatementPages | null;
    for (const one of pages?.statements ?? []) keep(state, one);
    if (pages !== null) from = pages.next;
    else if (hasFailed) break;
    else hasFailed = true;
  }
  const statements = state.statements.map(({ customer, file, totals }) => ({
    customer,
    file,
    totals,
  }));
  state.parts.push({ statements });
};

import { decideNow } from "./report-now.ts";
import { defaultRunOptions } from "./sending-work.ts";
import type { Session } from "./session.ts";
import { listedStatements, printed, statementWriter, type PrintedStatement } from "./statements.ts";

/** As many PDFs as one answer holds: they cross the wire as text. */
const statementsAtMost = 100;

/** Statements that one execution has printed, in the order of {@link listedStatements}. */
export type StatementPages = {
  readonly statements: readonly (PrintedStatement & { readonly customer: string })[];
  /** Where the next execution goes on; null when the last one is printed. */
  readonly next: number | null;
};

/**
 * Prints a statement for every customer with something open: everything is read and decided once, then they are
 * printed until the soft stop or a hundred of them, at least one.
 *
 * @param from how many customers of the list earlier executions have dealt with.
 */
export function statementPages(session: Session, from: number): StatementPages {
  const { reading, plan } = decideNow(session);
  const listed = listedStatements(plan, reading.settings.bucketBounds);
  const write = statementWriter(session, reading, plan);
  const { clock } = session.ports;
  const statements: StatementPages["statements"][number][] = [];
  for (const [index, { customerKey, customer }] of listed.entries()) {
    if (index < from) continue;
    const isLate = clock.elapsedMs() >= defaultRunOptions.softStopMs;
    if (statements.length === statementsAtMost || (isLate && statements.length > 0))
      return { statements, next: index };
    const written = write(customerKey);
    if (written !== null) statements.push({ customer, ...printed(session, written) });
  }
  return { statements, next: null };
}

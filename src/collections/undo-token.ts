import * as v from "valibot";

const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const text = v.nullable(v.string());

/** A row of Pagos as it was written; `amount` in minor units. */
const writtenPayment = v.object({
  kind: v.literal("payment"),
  paidOn: day,
  customer: v.string(),
  invoiceNumber: text,
  currency: v.string(),
  amount: v.pipe(v.number(), v.safeInteger()),
  method: text,
  reference: text,
});

const pauseRow = v.object({ on: day, until: day, reason: text });

/** What a click on a pause has changed in Acuerdos: the row it has added, and those it has ended. */
const changedPause = v.object({
  kind: v.literal("pause"),
  customerKey: v.string(),
  added: v.nullable(pauseRow),
  ended: v.array(v.object({ ...pauseRow.entries, state: v.string() })),
});

/** The big stop as it was set, and as it was before. */
const changedStop = v.object({ kind: v.literal("stop"), set: day, before: day });

const undoTokens = v.variant("kind", [writtenPayment, changedPause, changedStop]);

export type WrittenPayment = v.InferOutput<typeof writtenPayment>;
export type PauseRow = v.InferOutput<typeof pauseRow>;
export type ChangedPause = v.InferOutput<typeof changedPause>;
export type ChangedStop = v.InferOutput<typeof changedStop>;

/** What a click has changed, so that it can be taken back; days are `YYYY-MM-DD`. */
export type UndoToken = WrittenPayment | ChangedPause | ChangedStop;

/** Text that {@link readUndoToken} reads back. */
export function undoToken(changed: UndoToken): string {
  return JSON.stringify(changed);
}

/** What a token says was changed; null for a text that is none of {@link undoToken}. */
export function readUndoToken(token: string): UndoToken | null {
  try {
    const read = v.safeParse(undoTokens, JSON.parse(token));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

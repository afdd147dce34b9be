import { useRef, useState } from "preact/hooks";
import type { SendProgress } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { failureOf } from "../failure.ts";
import type { Notice } from "../use-commands.ts";
import type { Wording } from "../wording/es.ts";

/** How far a run has got; `total` counts what is done and what is still due. */
export type Run = {
  readonly kind: "mail" | "drafts";
  readonly sent: number;
  readonly drafted: number;
  readonly total: number;
  readonly isStopping: boolean;
};

type Sending = {
  readonly progress: Run | null;
  readonly send: (kind: Run["kind"], expected: number) => void;
  readonly stop: () => void;
};

/** Sends chunk by chunk until nothing more is due or the person stops it between two chunks. */
export function useSending(): Sending {
  const { during, say, server, words } = useDesk();
  const [progress, setProgress] = useState<Run | null>(null);
  const isStopped = useRef(false);

  const chunks = async (kind: Run["kind"], expected: number): Promise<Notice> => {
    let run: Run = { kind, sent: 0, drafted: 0, total: expected, isStopping: false };
    let details: readonly string[] = [];
    let hasMore = true;
    try {
      while (hasMore && !isStopped.current) {
        setProgress(run);
        const chunk = await server.apiSendChunk(kind);
        hasMore = chunk.hasMore && getsFurther(chunk, run);
        run = afterChunk(run, chunk);
        details = [...details, ...chunk.sentences];
      }
      return resultNotice(run, details, hasMore, words);
    } catch (error) {
      const done = run.sent + run.drafted;
      const before = done > 0 ? [words.sending.done(run.sent, run.drafted), ...details] : details;
      const retry = () => send(kind, expected);
      return { tone: "failed", failure: failureOf(error), before, retry };
    }
  };
  const send: Sending["send"] = (kind, expected) =>
    void during(async () => {
      isStopped.current = false;
      say(null);
      say(await chunks(kind, expected));
      setProgress(null);
    });
  const stop = () => {
    isStopped.current = true;
    setProgress((run) => run && { ...run, isStopping: true });
  };
  return { progress, send, stop };
}

// A chunk that neither sent, nor drafted, nor dropped anything would be followed by another like it, for ever.
function getsFurther({ sentCount, draftedCount, leftCount }: SendProgress, run: Run): boolean {
  return sentCount + draftedCount > 0 || leftCount < run.total - run.sent - run.drafted;
}

function afterChunk(run: Run, { sentCount, draftedCount, leftCount }: SendProgress): Run {
  const sent = run.sent + sentCount;
  const drafted = run.drafted + draftedCount;
  return { ...run, sent, drafted, total: sent + drafted + leftCount };
}

function resultNotice(
  { sent, drafted, total }: Run,
  details: readonly string[],
  isCutShort: boolean,
  { sending }: Wording,
): Notice {
  const left = total - sent - drafted;
  const parts = [sending.done(sent, drafted), ...(isCutShort ? [sending.stopped(left)] : [])];
  const isDone = sent + drafted > 0 || details.length === 0;
  return {
    tone: isDone ? "done" : "refused",
    text: parts.join(" "),
    details,
    undo: null,
    file: null,
  };
}

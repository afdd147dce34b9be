import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../desk.ts";
import type { Run } from "./use-sending.ts";

type Props = { readonly run: Run; readonly onStop: () => void };

/** How far a run has got, by counts, and the button that stops it between two chunks. */
export function Progress({ run, onStop }: Props) {
  const { sending } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const done = run.sent + run.drafted;
  const text = sending.progress(run.kind, done, run.total);
  return (
    <>
      <p role="status">{text}</p>
      <progress value={done} max={Math.max(run.total, 1)} aria-label={text} />
      <p class="actions">
        <button type="button" ref={button} aria-disabled={run.isStopping} onClick={onStop}>
          {sending.stop}
        </button>
        {run.isStopping && <span class="hint">{sending.stopping}</span>}
      </p>
    </>
  );
}

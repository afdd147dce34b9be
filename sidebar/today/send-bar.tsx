import { useDesk } from "../desk.ts";
import { Progress } from "./progress.tsx";
import type { StepProps } from "./step-props.ts";
import { useSending } from "./use-sending.ts";

/** The buttons that send what is due; while it is sent, how far it has got. */
export function SendBar({ view }: StepProps) {
  const { words, isBusy } = useDesk();
  const { progress, send, stop } = useSending();
  const { sendableCount } = view;
  if (progress !== null) {
    return (
      <div class="bar">
        <Progress run={progress} onStop={stop} />
      </div>
    );
  }
  if (sendableCount === 0) return null;
  return (
    <div class="bar actions">
      <button
        type="button"
        class="action"
        disabled={isBusy}
        onClick={() => send("mail", sendableCount)}
      >
        {words.sending.send(sendableCount)}
      </button>
      <button type="button" disabled={isBusy} onClick={() => send("drafts", sendableCount)}>
        {words.sending.leave}
      </button>
    </div>
  );
}

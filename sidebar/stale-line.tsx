import { useDesk } from "./desk.ts";
import { FailureText } from "./failure-text.tsx";
import type { Stale } from "./use-reading.ts";

/** Says that what stands below could not be read anew. */
export function StaleLine({ stale }: { readonly stale: Stale | null }) {
  const { words, isBusy } = useDesk();
  if (stale === null) return null;
  return (
    <div role="alert" class="card failure">
      <p>{words.stale}</p>
      <FailureText failure={stale.failure} />
      <button type="button" disabled={isBusy} onClick={stale.retry}>
        {words.retry}
      </button>
    </div>
  );
}

import type { PageWords } from "./page-words.ts";
import type { Desk } from "./use-desk.ts";

/** What Google shows in a bar when a command failed. */
export function Trouble({ desk, words }: { readonly desk: Desk; readonly words: PageWords }) {
  if (desk.trouble === null) return null;
  const dismiss = (): void => desk.change((before) => ({ ...before, trouble: null }));
  return (
    <div class="trouble" role="alert">
      {desk.trouble}
      <button type="button" class="plain" onClick={dismiss}>
        {words.close}
      </button>
    </div>
  );
}

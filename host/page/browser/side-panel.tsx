import { useCallback } from "preact/hooks";
import type { PageWords } from "./page-words.ts";
import { ScriptFrame } from "./script-frame.tsx";
import type { Desk } from "./use-desk.ts";

/** The script's sidebar as Google frames it: 300 pixels with a title and a way to close it. */
export function SidePanel({
  desk,
  words,
  onFocusSheet,
}: {
  readonly desk: Desk;
  readonly words: PageWords;
  readonly onFocusSheet: () => void;
}) {
  const { sidebar, change } = desk;
  const close = useCallback(() => change((before) => ({ ...before, sidebar: null })), [change]);
  if (sidebar === null) return null;
  return (
    <aside class="side-panel" aria-label={words.panel}>
      <header class="side-panel-head">
        <h2>{sidebar.title}</h2>
        <button type="button" class="plain" aria-label={words.close} onClick={close}>
          ✕
        </button>
      </header>
      <ScriptFrame
        key={sidebar.id}
        opened={sidebar}
        perform={desk.perform}
        onClose={close}
        onFocusSheet={onFocusSheet}
      />
    </aside>
  );
}

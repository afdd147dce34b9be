import { useCallback } from "preact/hooks";
import type { ShownWindow } from "../wire.ts";
import { Modal } from "./modal.tsx";
import type { PageWords } from "./page-words.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { ScriptFrame } from "./script-frame.tsx";
import type { Desk } from "./use-desk.ts";

const usual = { width: 600, height: 400 } as const;

/** A window of the script's own page, as `Ui.showModalDialog` shows it. */
function WindowDialog({
  opened,
  desk,
  words,
}: {
  readonly opened: ShownWindow;
  readonly desk: Desk;
  readonly words: PageWords;
}) {
  const close = useCallback(() => desk.change((before) => ({ ...before, dialog: null })), []);
  return (
    <Modal label={opened.title} onClose={close} width={opened.width ?? usual.width}>
      <div class="window">
        <header>
          <h2>{opened.title}</h2>
          <button type="button" class="plain" aria-label={words.close} onClick={close}>
            ✕
          </button>
        </header>
        <div style={`height:${String(opened.height ?? usual.height)}px`}>
          <ScriptFrame
            opened={opened}
            perform={desk.perform}
            onClose={close}
            onFocusSheet={close}
          />
        </div>
      </div>
    </Modal>
  );
}

/** Whatever of the script's stands over the page. */
export function Dialogs({ desk, words }: { readonly desk: Desk; readonly words: PageWords }) {
  const { dialog, asked } = desk;
  return (
    <>
      {dialog !== null && (
        <WindowDialog key={dialog.id} opened={dialog} desk={desk} words={words} />
      )}
      {asked !== null && (
        <QuestionDialog
          key={`${asked.question.title} ${asked.question.text}`}
          asked={asked}
          words={words}
        />
      )}
    </>
  );
}

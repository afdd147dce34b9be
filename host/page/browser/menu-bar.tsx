import type { PageMenuEntry } from "../wire.ts";
import type { PageWords } from "./page-words.ts";
import { useMenu } from "./use-menu.ts";

type Choose = (functionName: string) => void;

function Entries({
  entries,
  onChoose,
}: {
  readonly entries: readonly PageMenuEntry[];
  readonly onChoose: Choose;
}) {
  return (
    <>
      {entries.map((entry, at) => {
        if (entry.kind === "separator") return <hr key={at} role="separator" />;
        if (entry.kind === "menu") {
          return (
            <div key={at} role="group" aria-label={entry.caption}>
              <div class="menu-group">{entry.caption}</div>
              <Entries entries={entry.entries} onChoose={onChoose} />
            </div>
          );
        }
        return (
          <button
            key={at}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => onChoose(entry.functionName)}
          >
            {entry.caption}
          </button>
        );
      })}
    </>
  );
}

/** The add-on's menu under the name that Google gives it: Extensions ▸ Cóbralo. */
export function MenuBar({
  menus,
  words,
  isBusy,
  onChoose,
}: {
  readonly menus: readonly PageMenuEntry[];
  readonly words: PageWords;
  readonly isBusy: boolean;
  readonly onChoose: Choose;
}) {
  const { isOpen, toggle, close, onKeyDown, menu, opener } = useMenu();
  const choose = (functionName: string): void => {
    close();
    onChoose(functionName);
  };
  return (
    <nav class="menu-bar" aria-label={words.extensions}>
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isBusy}
        onClick={toggle}
      >
        {words.extensions} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div ref={menu} class="menu" role="menu" aria-label={words.product} onKeyDown={onKeyDown}>
          <div class="menu-group">{words.product}</div>
          <Entries
            entries={menus.flatMap((entry) => (entry.kind === "menu" ? entry.entries : [entry]))}
            onChoose={choose}
          />
        </div>
      )}
    </nav>
  );
}

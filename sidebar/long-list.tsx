import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "./desk.ts";

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, at: number) => string;
  readonly children: (item: Item) => ComponentChildren;
  /** How many stand there before the rest is asked for. */
  readonly first?: number;
  /** How many there are in all when `items` are not all of them. */
  readonly count?: number;
  /** What the button that shows the others says. */
  readonly seeOthers?: (count: number) => string;
};

/** A list that shows its first items, and the others at a click. */
export function LongList<Item>(props: Props<Item>) {
  const { items, keyOf, children, first = 20, count = items.length } = props;
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const next = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) next.current?.focus();
  }, [isOpen]);
  const shown = isOpen ? items : items.slice(0, first);
  const others = items.length - shown.length;
  const beyond = count - items.length;
  const seeOthers = props.seeOthers ?? words.seeOthers;
  return (
    <>
      <ul class="list">
        {shown.map((item, at) => (
          // Only the first of the others takes the focus, from the button that showed them.
          <li key={keyOf(item, at)} {...(at === first && { ref: next, tabIndex: -1 })}>
            {children(item)}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {seeOthers(others)}
        </button>
      )}
      {others === 0 && beyond > 0 && <p class="hint">{words.andOthers(beyond)}</p>}
    </>
  );
}

import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useDesk, viewNames, type ViewName } from "./desk.ts";

type Props = { readonly shown: ViewName; readonly onShow: (view: ViewName) => void };

const steps: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1 };

/** The tabs of the views; arrow keys, Home and End go from one to the other. */
export function Tabs({ shown, onShow }: Props) {
  const { words } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextView(shown, event.key);
    if (next === null) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.views} class="tabs" ref={list} onKeyDown={onKeyDown}>
      {viewNames.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          aria-controls={`view-${name}`}
          aria-selected={name === shown}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}

function nextView(shown: ViewName, key: string): ViewName | null {
  if (key === "Home") return viewNames[0];
  if (key === "End") return viewNames[viewNames.length - 1] ?? null;
  const step = steps[key];
  if (step === undefined) return null;
  const at = viewNames.indexOf(shown) + step + viewNames.length;
  return viewNames[at % viewNames.length] ?? null;
}

type PlaceProps = {
  readonly name: ViewName;
  readonly shown: ViewName;
  readonly children: ComponentChildren;
};

/** The place of a view, hidden while another is in front. */
export function ViewPlace({ name, shown, children }: PlaceProps) {
  return (
    <section
      role="tabpanel"
      id={`view-${name}`}
      aria-labelledby={`tab-${name}`}
      hidden={name !== shown}
    >
      {children}
    </section>
  );
}

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CallAnswer, DeskCommand, ShownWindow } from "../wire.ts";

type FromFrame =
  | {
      readonly cobralo: "call";
      readonly call: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly cobralo: "close" }
  | { readonly cobralo: "focus" };

const isFromFrame = (data: unknown): data is FromFrame =>
  typeof data === "object" && data !== null && "cobralo" in data;

type Props = {
  readonly opened: ShownWindow;
  readonly perform: (command: DeskCommand) => Promise<CallAnswer | null>;
  readonly onClose: () => void;
  readonly onFocusSheet: () => void;
};

/** A window of the script in an origin of its own; its calls of `google.script.run` go through the page. */
export function ScriptFrame({ opened, perform, onClose, onFocusSheet }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<unknown>) => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside || !isFromFrame(data)) return;
      if (data.cobralo === "close") onClose();
      else if (data.cobralo === "focus") onFocusSheet();
      else {
        const { call, name: functionName, args } = data;
        void perform({ kind: "call", functionName, args }).then((answer) =>
          inside.postMessage({ cobralo: "answer", call, answer }, "*"),
        );
      }
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [perform, onClose, onFocusSheet]);
  useJumpKey(frame);
  return (
    <iframe
      ref={frame}
      onLoad={() => frame.current?.focus()}
      aria-keyshortcuts="F6"
      class="script-frame"
      title={opened.title}
      sandbox="allow-scripts allow-downloads allow-forms"
      src={`/window/${opened.id}`}
    />
  );
}

/** F6 leads into the window from wherever the page has the focus: the grid keeps Tab to itself. */
function useJumpKey(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      frame.current?.focus();
    };
    window.addEventListener("keydown", jump, true);
    return () => window.removeEventListener("keydown", jump, true);
  }, [frame]);
}

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

/** A window of the script in an origin of its own; its calls of `google.script.run` go through the page. */
export function ScriptFrame({
  opened,
  perform,
  onClose,
  onFocusSheet,
}: {
  readonly opened: ShownWindow;
  readonly perform: (command: DeskCommand) => Promise<CallAnswer | null>;
  readonly onClose: () => void;
  readonly onFocusSheet: () => void;
}) {
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
  return (
    <iframe
      ref={frame}
      // As on Google the focus goes to what was opened; from the grid's own keys nobody could tab to it.
      onLoad={() => frame.current?.focus()}
      class="script-frame"
      title={opened.title}
      sandbox="allow-scripts allow-downloads allow-forms"
      src={`/window/${opened.id}`}
    />
  );
}

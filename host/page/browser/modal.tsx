import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A dialog over the page; Escape closes it. */
export function Modal({
  label,
  width,
  onClose,
  children,
}: {
  readonly label: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      style={width === undefined ? "" : `width:${String(width + 48)}px`}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}

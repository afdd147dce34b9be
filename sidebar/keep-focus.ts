import { useEffect, useRef } from "preact/hooks";

/** Id of the place where notices stand. */
export const noticePlace = "notice";

/** Puts the focus on the tab in front, where what had it goes away. */
export function focusTab(): void {
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}

/** A button that opens something in its place: it has the focus again once that is closed. */
export function useOpener(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

/** Gives the focus back to where it was once a command is over; where that has gone, to the element with this id. */
export function returnFocus(start: Element | null, otherwise: string): void {
  // After the next painting: only then do buttons that were disabled take the focus again.
  setTimeout(() => {
    const now = document.activeElement;
    if (now !== null && now !== document.body) return;
    const isThere = start instanceof HTMLElement && start !== document.body && start.isConnected;
    if (isThere) start.focus();
    if (document.activeElement === document.body) document.getElementById(otherwise)?.focus();
  }, 30);
}

/** Whether somebody is at the panel, as far as a page can tell. */
export type Attendance = {
  /** Takes something that only a person at the sheet does for a sign of one. */
  readonly note: () => void;
  /** Milliseconds since the last sign; null while the page is not visible. */
  readonly sinceSignMs: () => number | null;
  readonly end: () => void;
};

const signs = ["focus", "pointermove", "keydown"] as const;

/** Watches for signs of a person in this page and calls `onChange` at each, and when the page is hidden. */
export function watchAttendance(onChange: () => void): Attendance {
  let lastSignAt = Date.now();
  const note = () => {
    lastSignAt = Date.now();
  };
  const isVisible = () => document.visibilityState === "visible";
  const seen = () => {
    if (isVisible()) note();
    onChange();
  };
  for (const name of signs) window.addEventListener(name, seen, { passive: true });
  document.addEventListener("visibilitychange", seen);
  return {
    note,
    sinceSignMs: () => (isVisible() ? Date.now() - lastSignAt : null),
    end: () => {
      for (const name of signs) window.removeEventListener(name, seen);
      document.removeEventListener("visibilitychange", seen);
    },
  };
}

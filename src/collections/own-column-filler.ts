import type { Finding } from "../workbook/finding.ts";
import { errorText } from "./error-text.ts";
import type { Workbook } from "./ports.ts";
import { readAndDecide, refresh, type RefreshInput } from "./refresh.ts";
import { refreshedMark, refreshedOnKey } from "./refreshed-on.ts";
import type { Decided } from "./report-now.ts";
import type { Session } from "./session.ts";

/** A plan, and what kept the own columns from being filled with it. */
export type Filled = Decided & { readonly findings: readonly Finding[] };

/** Fills the own columns at most once in a run. */
export type OwnColumnFiller = {
  /**
   * Reads, decides and fills; null, with nothing read, when this run has tried before, or when they were filled on
   * this civil day and nothing was sent since. What keeps them from being filled is a finding.
   *
   * @param sentMark stands for what was sent so far.
   */
  fill(workbook: Workbook, input: RefreshInput, sentMark: string): Filled | null;
  /** Whether they say what a plan says that was made after what was last asked about was sent. */
  isFilled(): boolean;
};

/** The filler of one run. */
export function ownColumnFiller({ store, values, asOf }: Session): OwnColumnFiller {
  let filledFor = values[refreshedOnKey] ?? "";
  let now = "";
  let hasTried = false;
  return {
    fill(workbook, input, sentMark) {
      now = refreshedMark(asOf.day, sentMark);
      if (hasTried || filledFor === now) return null;
      hasTried = true;
      try {
        const refreshed = refresh(workbook, input);
        if (!refreshed.reading.isNewer) store.write({ [refreshedOnKey]: now });
        filledFor = now;
        return refreshed;
      } catch (error) {
        const detail = errorText(error);
        const finding = { code: "ownColumnsUnwritten", place: "", values: { detail } };
        return { ...readAndDecide(workbook, input), findings: [finding] };
      }
    },
    isFilled: () => filledFor === now,
  };
}

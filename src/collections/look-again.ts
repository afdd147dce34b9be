import type { StoredValues } from "./long-value.ts";
import { refreshedOnKey } from "./refreshed-on.ts";
import { doneMarkKey } from "./sending-state.ts";

/** What the store is to hold so that the next firing reads, fills and decides anew, though the day's work was done. */
export const lookAgain: StoredValues = { [doneMarkKey]: "", [refreshedOnKey]: "" };

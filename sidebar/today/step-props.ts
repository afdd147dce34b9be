import type { TodayView } from "../../src/collections/sidebar-api.ts";

/** What each step of Today is given. */
export type StepProps = { readonly view: TodayView };

import type { TodayView } from "../src/collections/sidebar-api.ts";

/** A language that the panel speaks. */
export type Language = TodayView["language"];

/** The browser's language, until a view says which one the workbook's is. */
export const browserLanguage = (): Language =>
  navigator.language.toLowerCase().startsWith("es") ? "es" : "en";

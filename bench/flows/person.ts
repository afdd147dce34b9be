import type { FrameLocator, Page } from "playwright-core";
import { pageWords, type PageWords } from "../../host/page/browser/page-words.ts";
import type { PageLanguage } from "../../host/page/wire.ts";
import { en } from "../../sidebar/wording/en.ts";
import { es, type Wording } from "../../sidebar/wording/es.ts";
import { menu } from "../../src/collections/menu.ts";

/** Somebody in front of the page of `npm start`. */
export type Person = {
  readonly page: Page;
  readonly panel: FrameLocator;
  readonly language: PageLanguage;
};

/** Words of the page around the sheet. */
export const pageSays = ({ language }: Person): PageWords => pageWords[language];

/** Words of the panel. */
export const panelSays = ({ language }: Person): Wording => (language === "es" ? es : en);

/** Caption of the menu's entry that runs a function of the script. */
export function captionOf({ language }: Person, entryPoint: string): string {
  const item = menu.flat().find((one) => one.entryPoint === entryPoint);
  if (item === undefined) throw new Error(`The menu has no entry for ${entryPoint}.`);
  return item.label[language];
}

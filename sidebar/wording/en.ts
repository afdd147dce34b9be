import { countWith } from "./counts.ts";
import { englishCustomer } from "./en-customer.ts";
import { englishSetup } from "./en-setup.ts";
import { englishToday } from "./en-today.ts";
import type { Wording } from "./es.ts";

const number = countWith(",");

/** The panel's own words in English. */
export const en: Wording = {
  views: "Views of the panel",
  tabs: { today: "Today", customer: "Customer", setup: "Setup" },
  number,
  loading: "Reading the sheet…",
  working: "One moment…",
  notRead: "The sheet could not be read",
  stale: "What you see may have changed: the sheet could not be read again.",
  retry: "Try again",
  lookAgain: "See how things stand",
  maybeDone: "It may have been done all the same: check before you repeat it.",
  undo: "Undo",
  close: "Close",
  cancel: "Cancel",
  saveFile: (fileName) => `Save ${fileName}`,
  seeOthers: (count) => (count === 1 ? "See 1 more" : `See the other ${number(count)}`),
  andOthers: (count) => `And ${number(count)} more, which the panel does not show.`,
  failures: {
    accounts:
      "Google does not recognise the account. This happens when several accounts are open in one browser: open this workbook in a Chrome profile with a single account, or in an incognito window. The Cóbralo menu works meanwhile.",
    permission:
      "A permission from Google is missing. Choose any command of the Cóbralo menu, accept what Google asks, and try again.",
    offline: "There is no connection to Google. Check the network and try again.",
    slow: "Google took too long to answer. Wait a minute and try again.",
    crowded: "Google is handling too many requests of this workbook. Wait a minute and try again.",
    outdated:
      "The panel is not of the same version as the workbook. Close it and open it again from the Cóbralo menu.",
    broken:
      "Google did not answer as it should. Try again; if it happens again and several accounts are open in the browser, open the workbook in a profile with a single one, or use the Cóbralo menu.",
  },
  ...englishToday,
  ...englishCustomer,
  ...englishSetup,
};

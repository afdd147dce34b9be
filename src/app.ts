import { errorText } from "./collections/error-text.ts";
import { lookAgain } from "./collections/look-again.ts";
import { menu } from "./collections/menu.ts";
import { runFiring } from "./collections/run-firing.ts";
import { selectedRow } from "./collections/selected-row.ts";
import { unloadablePart } from "./collections/unloadable-part.ts";
import type * as deskPart from "./desk.ts";
import { edition, portsAt } from "./execution.ts";
import { documentStore } from "./google/document-store.ts";
import { momentOfEvent, type ClockEvent } from "./google/script-clock.ts";
import { openWorkbook } from "./google/open-workbook.ts";
import { loadPart } from "./google/script-part.ts";
import { showMenu } from "./google/show-menu.ts";
import { personsLanguage, shownLanguage } from "./google/shown-language.ts";
import type * as officePart from "./office.ts";

export { shareWithParts } from "./google/script-part.ts";

type OpenEvent = { readonly authMode?: GoogleAppsScript.Script.AuthMode } | undefined;

/** In a file that has not enabled the add-on nothing of the document may be touched. */
const onOpen = (event: OpenEvent) => {
  const isShut = event?.authMode === ScriptApp.AuthMode.NONE;
  showMenu(menu, isShut ? personsLanguage() : shownLanguage());
};

/** Functions that Google calls by itself. */
export const triggers = {
  onOpen,
  onInstall: onOpen,
  /** A person typed something: the next hourly firing looks at the workbook again, whatever was done today. */
  onEdit: () => {
    documentStore()?.write(lookAgain);
  },
  /** What it answers is for the local host; Google throws it away. */
  onHourlyTrigger: (event: Partial<ClockEvent> | undefined) => {
    if (documentStore() === null) {
      console.warn("Cóbralo: no document, nothing was sent");
      return "{}";
    }
    const ports = portsAt((timeZone) => momentOfEvent(event, timeZone));
    const { report, stopped } = runFiring(ports, edition(), () => desk().reminding(ports, false));
    if (stopped !== null) console.warn(`Cóbralo: ${stopped}`);
    return JSON.stringify(report);
  },
};

/** What the panel asks for every two seconds: no part is loaded for it, and no service called. */
export const kernelApi = {
  apiSelectedRow: () => JSON.stringify(selectedRow(openWorkbook())),
};

const desk = () => part("desk") as typeof deskPart;

/** It stands on modules of the desk. */
const office = () => {
  desk();
  return (part("office") as typeof officePart).office;
};

/** A part of the script, or one sentence for the person who copied it only in part. */
function part(name: string): unknown {
  try {
    return loadPart(name);
  } catch (error) {
    throw new Error(unloadablePart(`${name}.html`, errorText(error), shownLanguage()));
  }
}

type Office = typeof officePart.office;

type Call = (...given: readonly never[]) => unknown;

/** A function of the office under its name there: a person calls it by the menu, the panel or the command line. */
export function inOffice(name: keyof Office): Call {
  return (...given) => {
    const call: Call = office()[name];
    return call(...given);
  };
}

import { openPanel, passDay, press, told } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** From nothing to the first preview: opens the panel, switches the sheet on, sees the first list. */
export async function seeFirstList(person: Person): Promise<void> {
  const { newSheet, firstList } = panelSays(person);
  await openPanel(person);
  await press(person, newSheet.start);
  await person.panel.getByRole("heading", { name: firstList.title }).waitFor();
  await told(person);
}

/** The first list is right: from now on mails leave. */
export async function confirmFirstList(person: Person): Promise<void> {
  await press(person, panelSays(person).firstList.send);
  await person.panel.locator(".headline h1").waitFor();
  await told(person);
}

/** Would rather watch for a week. */
export async function watchFirst(person: Person): Promise<void> {
  const { firstList, watching } = panelSays(person);
  await press(person, firstList.watch);
  await person.panel.getByRole("heading", { name: watching.title }).waitFor();
  await told(person);
}

/** A day later looks into the panel at what would have gone out. */
export async function lookADayLater(person: Person): Promise<void> {
  await passDay(person);
  await openPanel(person);
  await person.panel.getByRole("heading", { name: panelSays(person).watching.title }).waitFor();
}

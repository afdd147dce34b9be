import { answerDialog, chooseInMenu, dialogOf, idle, press, told } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** Looks at what would be sent, from the menu, and closes the list again. */
export async function previewByMenu(person: Person): Promise<void> {
  await chooseInMenu(person, "menuPreview");
  await dialogOf(person).waitFor();
  await answerDialog(person, "OK");
  await idle(person);
}

/** Sends from the panel what is due. */
export async function sendDue(person: Person): Promise<void> {
  await person.panel.locator(".bar .action").click();
  await told(person);
}

/** Sends from the menu what is due, after a yes to the list. */
export async function sendByMenu(person: Person): Promise<void> {
  await chooseInMenu(person, "menuSendNow");
  await answerDialog(person, "YES");
  await answerDialog(person, "OK");
  await idle(person);
}

/** Leaves as drafts from the panel what is due. */
export async function leaveAsDrafts(person: Person): Promise<void> {
  await press(person, panelSays(person).sending.leave);
  await told(person);
}

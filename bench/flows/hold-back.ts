import { answerDialog, chooseInMenu, enterDay, goToView, idle, press, told } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** Writes nothing to the customer in view until a day, `YYYY-MM-DD`. */
export async function pauseCustomer(person: Person, until: string): Promise<void> {
  const { pause } = panelSays(person);
  await press(person, pause.open);
  const form = person.panel.locator("#view-customer form.card");
  await enterDay(form.getByLabel(pause.until), until);
  await form.getByRole("button", { name: pause.pause }).click();
  await told(person);
}

/** Ends the pause of the customer in view. */
export async function endPause(person: Person): Promise<void> {
  const end = person.panel.getByRole("button", { name: panelSays(person).pause.end });
  await end.click();
  await end.waitFor({ state: "detached" });
  await told(person);
}

/** Stops everything from the panel until a day, `YYYY-MM-DD`. */
export async function stopInPanel(person: Person, until: string): Promise<void> {
  const { stopForm, stopped } = panelSays(person);
  await goToView(person, "today");
  const form = person.panel.locator("#view-today details", { hasText: stopForm.title });
  await form.locator("summary").click();
  await enterDay(form.getByLabel(stopForm.day), until);
  await press(person, stopForm.stop);
  await person.panel.getByRole("heading", { name: stopped.title }).waitFor();
  await told(person);
}

/** Lets mails leave again, from the panel. */
export async function resumeInPanel(person: Person): Promise<void> {
  await press(person, panelSays(person).stopped.resume);
  await person.panel.locator(".headline h1").waitFor();
  await told(person);
}

/** Stops everything from the menu; the day as a person types it. */
export async function stopByMenu(person: Person, until: string): Promise<void> {
  await chooseInMenu(person, "menuStop");
  await answerDialog(person, "OK", until);
  await answerDialog(person, "OK");
  await idle(person);
}

/** Lets mails leave again, from the menu. */
export async function resumeByMenu(person: Person): Promise<void> {
  await chooseInMenu(person, "menuResume");
  await answerDialog(person, "OK");
  await idle(person);
}

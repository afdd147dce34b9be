import { answerDialog, chooseInMenu, clickRow, goToView, idle, press, told } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** Where a statement goes. */
export type Delivery = "send" | "draft" | "save";

/** Clicks a row and gives its customer a statement from the panel. */
export async function statementFromRow(
  person: Person,
  row: number,
  delivery: Delivery,
): Promise<void> {
  await clickRow(person, row);
  await goToView(person, "customer");
  await person.panel.getByRole("heading", { name: panelSays(person).statement.title }).waitFor();
  await press(person, panelSays(person).statement[delivery]);
  await told(person);
}

const numberOf = { send: "1", draft: "2", save: "3" } as const;

/** The same from the menu: the dialog asks where it is to go. */
export async function statementByMenu(
  person: Person,
  row: number,
  delivery: Delivery,
): Promise<void> {
  await clickRow(person, row);
  await chooseInMenu(person, "menuStatement");
  await answerDialog(person, "OK", numberOf[delivery]);
  if (delivery !== "save") await answerDialog(person, "OK");
  await idle(person);
}

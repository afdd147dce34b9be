import { clickRow, goToView, press, told, typeInto } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** Opens the customer of a row. */
export async function openCustomerOf(person: Person, row: number): Promise<void> {
  await clickRow(person, row);
  await goToView(person, "customer");
  await person.panel.getByRole("heading", { name: panelSays(person).statement.title }).waitFor();
}

/** The whole open balance of an invoice was paid today. */
export async function recordWhole(person: Person, invoice: string): Promise<void> {
  const { customer, payment } = panelSays(person);
  await press(person, customer.collectedOf(invoice));
  await press(person, payment.record);
  await told(person);
}

/** A part of an invoice was paid: its amount as a person types it. */
export async function recordPart(person: Person, invoice: string, amount: string): Promise<void> {
  const { panel } = person;
  const { customer, payment } = panelSays(person);
  await press(person, customer.collectedOf(invoice));
  await panel.getByRole("radio", { name: payment.part }).check();
  await typeInto(panel.locator("#view-customer fieldset").getByRole("textbox"), amount);
  await press(person, payment.record);
  await told(person);
}

/** Takes the last command back while its sentence is still there. */
export async function undoLast(person: Person): Promise<void> {
  const undo = person.panel
    .locator(".notice")
    .getByRole("button", { name: panelSays(person).undo });
  await undo.click();
  await undo.waitFor({ state: "detached" });
  await told(person);
}

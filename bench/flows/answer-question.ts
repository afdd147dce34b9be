import { goToView, told } from "./hands.ts";
import { panelSays, type Person } from "./person.ts";

/** Answers the question whose text holds `about` with the choice of that name. */
export async function answerQuestion(person: Person, about: string, choice: string): Promise<void> {
  const asked = person.panel.locator("#view-today fieldset.question", { hasText: about });
  await asked.getByRole("button", { name: choice, exact: true }).click();
  await told(person);
  await asked.waitFor({ state: "detached" });
}

/** Takes the answer back in the setup view. */
export async function takeAnswerBack(person: Person, about: string): Promise<void> {
  const { panel } = person;
  await goToView(person, "setup");
  const answered = panel.locator("#view-setup details", {
    hasText: panelSays(person).setup.answered,
  });
  await answered.locator("summary").click();
  const line = answered.getByRole("listitem").filter({ hasText: about });
  await line.getByRole("button").click();
  await told(person);
  await line.waitFor({ state: "detached" });
}

import type { MenuItem } from "../collections/menu.ts";
import type { Language } from "../receivables/customer.ts";

/** Draws the menu. Only this may happen while the file opens: little else is allowed in every mode. */
export function showMenu(groups: readonly (readonly MenuItem[])[], language: Language): void {
  const drawn = SpreadsheetApp.getUi().createAddonMenu();
  groups.forEach((group, index) => {
    if (index > 0) drawn.addSeparator();
    for (const { label, entryPoint } of group) drawn.addItem(label[language], entryPoint);
  });
  drawn.addToUi();
}

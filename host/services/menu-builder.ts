import { guarded } from "../execution/guard.ts";
import type { MenuEntry, UiDesk } from "./ui-desk.ts";

type MenuOf = { readonly entries: MenuEntry[]; readonly caption: string };

const built = new WeakMap<object, MenuOf>();

/** The builder behind `Ui.createMenu`; entries show once `addToUi` was called. */
export const menuBuilder = (desk: UiDesk, caption: string): object => {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): object => {
    entries.push(entry);
    return menu;
  };
  const menu: object = guarded("Menu", {
    addItem: (itemCaption: string, functionName: string) =>
      add({ kind: "item", caption: itemCaption, functionName }),
    addSeparator: () => add({ kind: "separator" }),
    addSubMenu: (inner: object) => {
      const known = built.get(inner) ?? { caption: "", entries: [] };
      return add({ kind: "menu", ...known });
    },
    addToUi: () => {
      desk.menus.push({ kind: "menu", caption, entries });
    },
  });
  built.set(menu, { caption, entries });
  return menu;
};

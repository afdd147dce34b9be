import { useLayoutEffect, useRef, useState } from "preact/hooks";

const step = (menu: HTMLElement, by: number): void => {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
};

/** Opening, closing and keys of a menu, as the ARIA practices describe them. */
export function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeOutside = ({ target }: MouseEvent) => {
      if (!menu.current?.parentElement?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("mousedown", closeOutside);
    return () => document.removeEventListener("mousedown", closeOutside);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (menu.current === null) return;
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key === "ArrowDown") step(menu.current, 1);
    else if (event.key === "ArrowUp") step(menu.current, -1);
    else return;
    if (event.key !== "Tab") event.preventDefault();
  };
  return { isOpen, toggle: () => setOpen(!isOpen), close, onKeyDown, menu, opener };
}

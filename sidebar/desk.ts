import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "./language.ts";
import type { Server } from "./server.ts";
import type { Commands } from "./use-commands.ts";
import { es, type Wording } from "./wording/es.ts";

/** Names of the panel's views, in the order of their tabs. */
export const viewNames = ["today", "customer", "setup"] as const;

export type ViewName = (typeof viewNames)[number];

/** What every part of the panel works with. */
export type Desk = Commands & {
  readonly server: Server;
  readonly words: Wording;
  /** Speaks from now on the language of the view that came. */
  readonly speak: (language: Language) => void;
  readonly show: (view: ViewName) => void;
};

/** Holds the desk; there is none outside the panel. */
export const DeskPlace = createContext<Desk | null>(null);

/** The desk of the panel in which a part stands. */
export function useDesk(): Desk {
  const desk = useContext(DeskPlace);
  if (desk === null) throw new Error("No desk around this part");
  return desk;
}

/** The panel's own words in the language that it speaks now. */
export const useWords = (): Wording => useContext(DeskPlace)?.words ?? es;

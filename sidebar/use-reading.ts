import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "./desk.ts";
import { failureOf, type Failure } from "./failure.ts";
import type { Language } from "./language.ts";

type View = { readonly language: Language } | null;

/** What a view shows: `stale` tells that what it shows could not be read anew. */
export type Told<Shown extends View> =
  | { readonly step: "loading" }
  | { readonly step: "failed"; readonly failure: Failure; readonly retry: () => void }
  | { readonly step: "ready"; readonly view: Shown; readonly stale: Stale | null };

export type Stale = { readonly failure: Failure; readonly retry: () => void };

type Reading<Shown extends View> = {
  readonly told: Told<Shown>;
  readonly isReading: boolean;
  /** `isSame` reads anew what is shown: should that fail, it stays, with all that was typed into it. */
  readonly read: (ask: () => Promise<Shown>, isSame: boolean) => Promise<void>;
};

/** Reads what a view shows. Answers come in any order: only the last question's counts. */
export function useReading<Shown extends View>(): Reading<Shown> {
  const { speak } = useDesk();
  const [told, setTold] = useState<Told<Shown>>({ step: "loading" });
  const [isReading, setReading] = useState(false);
  const turn = useRef(0);

  const read: Reading<Shown>["read"] = async (ask, isSame) => {
    const mine = ++turn.current;
    setReading(true);
    const failed = (error: unknown): Told<Shown> => ({
      step: "failed",
      failure: failureOf(error),
      retry: () => void read(ask, isSame),
    });
    const next = await ask().then<Told<Shown>, Told<Shown>>(
      (view) => ({ step: "ready", view, stale: null }),
      failed,
    );
    if (mine !== turn.current) return;
    setReading(false);
    if (next.step === "ready" && next.view !== null) speak(next.view.language);
    setTold((former) =>
      isSame && former.step === "ready" && next.step === "failed"
        ? { ...former, stale: next }
        : next,
    );
  };
  return { told, isReading, read };
}

/** Reads a view's data whenever the view comes to the front and after each command given in it. */
export function useLoaded<Shown extends View>(
  isShown: boolean,
  ask: () => Promise<Shown>,
): Told<Shown> {
  const { reloadShown } = useDesk();
  const { told, read } = useReading<Shown>();
  useEffect(() => {
    if (!isShown) return;
    reloadShown.current = () => read(ask, true);
    void reloadShown.current();
  }, [isShown]);
  return told;
}

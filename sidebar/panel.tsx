import { useEffect, useState } from "preact/hooks";
import type { CommandResult, TodayView } from "../src/collections/sidebar-api.ts";
import type { Server } from "./server.ts";
import { Today } from "./today-view.tsx";
import { en } from "./wording/en.ts";
import { es, type Wording } from "./wording/es.ts";

type State =
  | { readonly step: "loading" }
  | { readonly step: "failed"; readonly reason: string }
  | { readonly step: "ready"; readonly view: TodayView; readonly isBusy: boolean };

/** The panel: it asks the script how things stand and hands commands back to it. */
export function Panel({ server }: { readonly server: Server }) {
  const [state, setState] = useState<State>({ step: "loading" });
  const [notice, setNotice] = useState("");

  const load = () =>
    server.apiToday().then(
      (view) => setState({ step: "ready", view, isBusy: false }),
      (error: unknown) => setState({ step: "failed", reason: messageOf(error) }),
    );
  useEffect(() => void load(), [server]);

  if (state.step === "loading") return <p aria-busy="true">{browserWording().loading}</p>;
  if (state.step === "failed") return <Failure reason={state.reason} onRetry={() => void load()} />;

  const { view, isBusy } = state;
  const wording = wordingOf(view);
  const run = async (command: () => Promise<CommandResult>) => {
    setState({ step: "ready", view, isBusy: true });
    setNotice(wording.working);
    const sentence = await command().then(
      (result) => result.sentence,
      (error: unknown) => sentenceOf(messageOf(error), wording),
    );
    setNotice(sentence);
    await load();
  };
  return (
    <div lang={view.language}>
      <p role="status" class="notice">
        {notice}
      </p>
      <Today {...{ view, wording, isBusy }} onCommand={(name) => void run(server[name])} />
    </div>
  );
}

function Failure({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  const wording = browserWording();
  return (
    <div role="alert">
      <p class="error">{sentenceOf(wording.failed(reason), wording)}</p>
      <button type="button" onClick={onRetry}>
        {wording.retry}
      </button>
    </div>
  );
}

// Google runs the panel as another account than the one signed in: its own message helps nobody.
const sentenceOf = (message: string, wording: Wording) =>
  /PERMISSION_DENIED|Authorization is required/i.test(message) ? wording.severalAccounts : message;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const wordingOf = (view: TodayView) => (view.language === "es" ? es : en);

const browserWording = () => (navigator.language.startsWith("es") ? es : en);

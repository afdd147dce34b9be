import type {
  CustomerView,
  StatementDelivery,
  StatementResult,
} from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import type { ReadyFile } from "../use-commands.ts";
import { readyPdf, saveFile } from "./save-file.ts";

type Props = { readonly view: CustomerView; readonly isPrimary: boolean };

/** The statement of a customer: mailed, left as a draft, or saved on this computer. */
export function StatementButtons({ view, isPrimary }: Props) {
  const { words, isBusy, run, server } = useDesk();
  const { customerKey, cannotMail } = view;
  const give = (delivery: StatementDelivery) => () =>
    void run(() => server.apiStatementFor(customerKey, delivery), savedPdf);
  return (
    <>
      <h2>{words.statement.title}</h2>
      {cannotMail !== null && (
        <p class="hint" id="cannot-mail">
          {cannotMail}
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class={isPrimary && cannotMail === null ? "action" : ""}
          disabled={isBusy || cannotMail !== null}
          aria-describedby={cannotMail === null ? undefined : "cannot-mail"}
          onClick={give("send")}
        >
          {words.statement.send}
        </button>
        <button type="button" disabled={isBusy || cannotMail !== null} onClick={give("draft")}>
          {words.statement.draft}
        </button>
        <button type="button" disabled={isBusy} onClick={give("save")}>
          {words.statement.save}
        </button>
      </p>
    </>
  );
}

function savedPdf({ pdf }: StatementResult): ReadyFile | null {
  if (pdf === null) return null;
  const file = readyPdf(pdf);
  saveFile(file);
  return file;
}

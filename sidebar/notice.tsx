import { useDesk } from "./desk.ts";
import { FailureText } from "./failure-text.tsx";
import { focusTab, noticePlace } from "./keep-focus.ts";
import type { Commands, Notice } from "./use-commands.ts";
import { isUncertain } from "./failure.ts";

type Told = Exclude<Notice, { readonly tone: "working" | "failed" }>;
type Failed = Extract<Notice, { readonly tone: "failed" }>;

/** What the last command did, read aloud when it changes; errors at once. */
export function NoticeBar() {
  const { notice } = useDesk();
  const isAlert = notice?.tone === "failed" || notice?.tone === "refused";
  return (
    <div id={noticePlace} tabIndex={-1} class="notices">
      <div role="status">{!isAlert && notice !== null && <NoticeText notice={notice} />}</div>
      <div role="alert">{isAlert && <NoticeText notice={notice} />}</div>
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { words } = useDesk();
  if (notice.tone === "working") {
    return (
      <p class="notice working">
        <span class="spinner" aria-hidden="true" /> {words.working}
      </p>
    );
  }
  if (notice.tone === "failed") return <FailedNotice notice={notice} />;
  return <ToldNotice notice={notice} />;
}

function ToldNotice({ notice }: { readonly notice: Told }) {
  const { words, isBusy, run, say, server } = useDesk();
  const { text, details, undo, file, tone } = notice;
  const close = closing(say);
  return (
    <div class={`notice ${tone}`}>
      <p>{text}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail, at) => (
            <li key={at}>{detail}</li>
          ))}
        </ul>
      )}
      <p class="actions">
        {file !== null && (
          <a href={file.address} download={file.fileName}>
            {words.saveFile(file.fileName)}
          </a>
        )}
        {undo !== null && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void run(() => server.apiUndo(undo))}
          >
            {words.undo}
          </button>
        )}
        <button type="button" class="plain" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>
  );
}

function FailedNotice({ notice }: { readonly notice: Failed }) {
  const { words, isBusy, say, during } = useDesk();
  const { failure, before, retry } = notice;
  const close = closing(say);
  const lookAgain = () => {
    say(null);
    void during(() => Promise.resolve());
  };
  return (
    <div class="notice failed">
      <FailureText failure={failure} />
      {before.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {isUncertain(failure) && <p>{words.maybeDone}</p>}
      <p class="actions">
        <button type="button" disabled={isBusy} onClick={isUncertain(failure) ? lookAgain : retry}>
          {isUncertain(failure) ? words.lookAgain : words.retry}
        </button>
        <button type="button" class="plain" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>
  );
}

const closing = (say: Commands["say"]) => () => {
  focusTab();
  say(null);
};

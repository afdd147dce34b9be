import type { DeskLine, LineReply } from "./desk-line.ts";
import { mailFile, mailView } from "./mail-view.ts";
import { pageFile, pageHtml, pagePolicy, windowPolicy, type ServedFile } from "./page-files.ts";
import { windowPage } from "./window-page.ts";
import type { Answered, DeskReply, DeskRequest } from "./wire.ts";

/** What is sent back for a request. */
export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};

const missing: Answer = { status: 404, body: "not found" };

const json = (value: unknown): Answer => ({
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(value),
});

const file = ({ type, body }: ServedFile, policy?: string): Answer => ({
  headers: {
    "content-type": type,
    ...(policy === undefined ? {} : { "content-security-policy": policy }),
  },
  body,
});

/** Only kinds that a browser shows without running anything are shown; the rest is downloaded. */
const shownTypes = ["application/pdf", "image/png", "image/jpeg", "text/plain"];

async function attachment(line: DeskLine, mailId: string, part: number): Promise<Answer> {
  const raw = await line.mail(mailId);
  const found = raw === null ? null : await mailFile(raw, part);
  if (found === null) return missing;
  const place = shownTypes.includes(found.type) ? "inline" : "attachment";
  const name = encodeURIComponent(found.name);
  return {
    headers: {
      "content-type": found.type,
      "content-disposition": `${place}; filename*=UTF-8''${name}`,
    },
    body: found.bytes,
  };
}

async function mail(line: DeskLine, id: string): Promise<Answer> {
  const raw = await line.mail(id);
  if (raw === null) return missing;
  return json(await mailView(raw, (part) => `/file/${encodeURIComponent(id)}/${String(part)}`));
}

type Route = (method: string, path: string, body: string) => Promise<Answer>;

/** Answers the page's requests over the line to the script's thread. */
export function pageRoutes(line: DeskLine, token: string): Route {
  const windows = new Map<string, string>();
  const told = (reply: LineReply): Answer => {
    if (reply.kind === "asked") return json(reply satisfies DeskReply);
    if (reply.kind !== "performed") return missing;
    for (const { id, content } of reply.answer.windows) windows.set(id, content);
    return json(reply.answer.done satisfies DeskReply);
  };
  const perform = async (request: DeskRequest): Promise<Answer> => {
    if (request.command.kind === "open") await line.abandonDialogs();
    return told(await line.perform(request));
  };
  const post = async (path: string, body: string): Promise<Answer> => {
    if (path === "/api/perform") return perform(JSON.parse(body) as DeskRequest);
    if (path !== "/api/answer") return missing;
    const reply = line.answer(JSON.parse(body) as Answered);
    return reply === null ? { status: 409, body: "no dialog is open" } : told(await reply);
  };
  const get = async (path: string): Promise<Answer> => {
    if (path === "/") return file(pageHtml(token), pagePolicy);
    const [, folder, name = "", part = ""] = path.split("/").map(decodeURIComponent);
    if (folder === "api" && name === "question") return json(line.question);
    if (folder === "mail") return mail(line, name);
    if (folder === "file") return attachment(line, name, Number(part));
    const content = folder === "window" ? windows.get(name) : undefined;
    if (content !== undefined)
      return file({ type: "text/html; charset=utf-8", body: windowPage(content) }, windowPolicy);
    const found = folder === undefined ? null : pageFile(folder);
    return found === null ? missing : file(found);
  };
  return (method, url, body) => {
    const path = url.split("?", 1)[0] ?? "/";
    return method === "POST" ? post(path, body) : get(path);
  };
}

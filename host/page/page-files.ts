import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** A file as it goes over the wire. */
export type ServedFile = { readonly type: string; readonly body: Buffer | string };

const types: Readonly<Record<string, string>> = {
  "page.js": "text/javascript; charset=utf-8",
  "page.css": "text/css; charset=utf-8",
};

const folder = (): string => join(projectRoot(), "build", "page");

/** A part of the page; null when it has none of that name. */
export function pageFile(name: string): ServedFile | null {
  const type = types[name];
  return type === undefined ? null : { type, body: readFileSync(join(folder(), name)) };
}

/** The page itself, which knows its token. */
export function pageHtml(token: string): ServedFile {
  const html = readFileSync(join(folder(), "index.html"), "utf8").replace("{{token}}", token);
  return { type: "text/html; charset=utf-8", body: html };
}

/** Everything comes from this server; the grid draws with inline styles. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A window of the script: its own origin, no network, inline script only. */
export const windowPolicy =
  "sandbox allow-scripts allow-downloads allow-forms; default-src 'none'; " +
  "script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; " +
  "frame-ancestors 'self'";

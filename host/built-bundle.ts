import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "./account.ts";
import { Project, type ProjectParts } from "./project.ts";
import { projectRoot } from "./project-root.ts";

const manifestFiles: Readonly<Record<Edition, string>> = {
  own: "appsscript.json",
  marketplace: "appsscript.marketplace.json",
};

const dist = (): string => join(projectRoot(), "dist");

const built = (name: string): string => readFileSync(join(dist(), name), "utf8");

/** The panel and the parts of the script, by name without ending. */
const pages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dist())
      .filter((name) => name.endsWith(".html"))
      .map((name) => [name.replace(/\.html$/, ""), built(name)]),
  );

/** The code, manifest and pages that `npm run build` wrote for an edition. */
export const builtBundle = (
  edition: Edition,
): Pick<ProjectParts, "code" | "manifest" | "html"> => ({
  code: built("Code.js"),
  manifest: built(manifestFiles[edition]),
  html: pages(),
});

/** A project that runs the built bundle; any part of it may be another one. */
export const hostProject = (parts: Partial<ProjectParts> = {}): Project =>
  new Project({ ...builtBundle(parts.edition ?? "own"), ...parts });

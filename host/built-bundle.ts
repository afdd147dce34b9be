import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "./account.ts";
import { Project, type ProjectParts } from "./project.ts";
import { projectRoot } from "./project-root.ts";

const manifestFiles: Readonly<Record<Edition, string>> = {
  own: "appsscript.json",
  marketplace: "appsscript.marketplace.json",
};

const built = (name: string): string => readFileSync(join(projectRoot(), "dist", name), "utf8");

/** The code, manifest and pages that `npm run build` wrote for an edition. */
export const builtBundle = (
  edition: Edition,
): Pick<ProjectParts, "code" | "manifest" | "html"> => ({
  code: built("Code.js"),
  manifest: built(manifestFiles[edition]),
  html: { sidebar: built("sidebar.html") },
});

/** A project that runs the built bundle; any part of it may be another one. */
export const hostProject = (parts: Partial<ProjectParts> = {}): Project =>
  new Project({ ...builtBundle(parts.edition ?? "own"), ...parts });

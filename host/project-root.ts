import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const isOurs = (folder: string): boolean => {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && readFileSync(manifest, "utf8").includes('"name": "cobralo"');
};

/**
 * The folder of the checkout: `COBRALO_ROOT`, else the nearest folder above this file (source or
 * built) that holds the project's package.json.
 */
export const projectRoot = (): string => {
  const named = process.env["COBRALO_ROOT"];
  if (named !== undefined && named !== "") return resolve(named);
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(folder)) {
    const parent = dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
};

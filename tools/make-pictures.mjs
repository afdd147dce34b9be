import { mkdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildWhenStale } from "./fresh-build.mjs";
import { buildForNode } from "./node-program.mjs";

const root = path.resolve(import.meta.dirname, "..");
const heaviestBytes = 200 * 1024;

/** The Spanish pictures belong to the documents; the English ones are made to be looked at. */
const folders = {
  es: path.join(root, "docs/pictures"),
  en: path.join(tmpdir(), "cobralo-pictures-en"),
};

// What takes the pictures is written in TypeScript: it is bundled next to the other programs.
async function pictureMaker() {
  await buildForNode({ pictures: "bench/pictures/take-pictures.ts" });
  return import(path.join(root, "build/pictures.mjs"));
}

process.env["COBRALO_ROOT"] = root;
await buildWhenStale();
const { takePictures } = await pictureMaker();
for (const [language, folder] of Object.entries(folders)) {
  await mkdir(folder, { recursive: true });
  for (const file of await takePictures(language, folder)) {
    const { size } = await stat(file);
    console.log(`${path.relative(root, file)}: ${size} bytes`);
    if (size > heaviestBytes) process.exitCode = 1;
  }
}

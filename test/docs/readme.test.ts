import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { version } from "../../src/collections/version.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const readme = read("README.md");
const about = JSON.parse(read("package.json")) as {
  readonly version: string;
  readonly scripts: { readonly [name: string]: string };
  readonly dependencies: { readonly [name: string]: string };
};

/** Paths that the README's map draws, folders with their ending slash. */
function mappedPaths(): readonly string[] {
  const map = /## Map\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  return map
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const name = /^ *(\S+)/.exec(line)?.[1] ?? "";
      return line.startsWith("  ") ? `src/${name}` : name;
    });
}

describe("the README", () => {
  test("is read in one go: at most 150 lines", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
  });

  test("draws a map of places that are there", () => {
    const paths = mappedPaths();
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });

  test("names commands that package.json has", () => {
    const commands = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? "");
    expect(commands.filter((name) => about.scripts[name] === undefined)).toEqual([]);
  });

  test.each(["README.md", "docs/guia.md", "host/claims.md", "CHANGELOG.md"])(
    "and %s link to files that are there",
    (name) => {
      const folder = path.dirname(path.join(root, name));
      const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
        ([, to]) => to ?? "",
      );
      expect(links.filter((to) => !existsSync(path.join(folder, to)))).toEqual([]);
    },
  );
});

describe("the version", () => {
  test("that the script shows is package.json's", () => {
    expect(version).toBe(about.version);
  });
});

describe("NOTICE", () => {
  test("names every library that Google runs, with its version", () => {
    const notice = read("NOTICE");
    const missing = Object.entries(about.dependencies).filter(
      ([name, number]) => !notice.includes(`--- ${name} ${number} ---`),
    );
    expect(missing).toEqual([]);
  });
});

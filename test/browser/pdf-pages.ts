import { inflateSync } from "node:zlib";

type Objects = ReadonlyMap<string, string>;

/**
 * The text of each page of a PDF that Chromium printed, without white space: its fonts place letters one by one, so
 * where words end cannot be told.
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects: Objects = new Map(
    [...pdf.toString("latin1").matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = "", body = ""]) => [id, body],
    ),
  );
  return pageIds(objects).map((id) => pageText(objects.get(id) ?? "", objects));
}

/** Ids of the pages in their order, from the root of the tree of pages. */
function pageIds(objects: Objects): readonly string[] {
  const kidsOf = (id: string): readonly string[] => {
    const body = objects.get(id) ?? "";
    if (!body.includes("/Type /Pages")) return [id];
    return referencesIn(/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? "").flatMap(kidsOf);
  };
  const catalog = [...objects.values()].find((body) => body.includes("/Type /Catalog")) ?? "";
  return kidsOf(/\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? "");
}

function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => id);
}

function pageText(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1] ?? "";
      return [name, lettersIn(streamOf(objects.get(map) ?? ""))] as const;
    }),
  );
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "") ?? "");
  let letters: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const glyph of (glyphs ?? "").match(/.{4}/g) ?? []) text += letters.get(glyph) ?? "�";
  }
  return text.replace(/\s/g, "");
}

function streamOf(body: string): string {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? "";
  return stream === "" ? "" : inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
}

/** What each glyph stands for, by a font's table of letters. */
function lettersIn(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, "0");
  const parts = table.matchAll(/<(\w{4})> <(\w{4})>(?: <(\w+)>)?\n/g);
  for (const [, first = "", second = "", start] of parts) {
    const [from, to] = [parseInt(first, 16), parseInt(start === undefined ? first : second, 16)];
    const letter = start ?? second;
    for (let glyph = from; glyph <= to; glyph++) {
      const code = parseInt(letter.slice(-4), 16) + glyph - from;
      const before = (letter.slice(0, -4).match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
      letters.set(hex(glyph), String.fromCharCode(...before, code));
    }
  }
  return letters;
}

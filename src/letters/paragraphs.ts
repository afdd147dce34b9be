import type { Piece } from "./render-template.ts";

/** What stands inside a paragraph. */
export type Inline = Exclude<Piece, { kind: "invoiceTable" }>;

/** A paragraph of a letter, or the place of its invoice table. */
export type Paragraph =
  { readonly kind: "prose"; readonly parts: readonly Inline[] } | { readonly kind: "invoiceTable" };

const blankLines = /\n[^\S\n]*\n\s*/;

/** Splits a filled template at blank lines and around tables; paragraphs left empty vanish. */
export function paragraphsOf(pieces: readonly Piece[]): readonly Paragraph[] {
  const done: Paragraph[] = [];
  let open: Inline[] = [];
  const close = () => {
    const parts = trimmed(open);
    if (parts.length > 0) done.push({ kind: "prose", parts });
    open = [];
  };
  for (const piece of merged(pieces)) {
    if (piece.kind === "invoiceTable") {
      close();
      done.push(piece);
    } else if (piece.kind === "text") {
      piece.text.split(blankLines).forEach((text, index) => {
        if (index > 0) close();
        open.push({ kind: "text", text });
      });
    } else open.push(piece);
  }
  close();
  return done;
}

// Neighbours become one, so that a blank line left by a vanished section is seen.
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (piece.kind === "text" && last?.kind === "text") {
      result[result.length - 1] = { kind: "text", text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

function trimmed(parts: readonly Inline[]): readonly Inline[] {
  const tidied = parts.map((part, index) => {
    if (part.kind !== "text") return part;
    const lines = part.text.replace(/[^\S\n\u00a0\u202f]+\n/g, "\n");
    const started = index === 0 ? lines.replace(/^\s+/, "") : lines;
    return {
      kind: "text" as const,
      text: index === parts.length - 1 ? started.replace(/\s+$/, "") : started,
    };
  });
  return tidied.filter((part) => part.kind !== "text" || part.text !== "");
}

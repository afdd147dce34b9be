const neutralInk = "#222222";
const neutralRule = "#444444";

/** Colours of a letter's headings and rules. */
export type BrandColours = {
  /** For text on white: at least 4.5 to 1 (WCAG 2). */
  readonly ink: string;
  /** For rules on white, which only need to be seen. */
  readonly rule: string;
};

/** The owner's colour where it can be read or seen on paper, else a dark neutral. @param colour `#rrggbb`. */
export function brandColours(colour: string | null): BrandColours {
  const contrast = colour === null ? 0 : contrastOnWhite(colour);
  return {
    ink: colour !== null && contrast >= 4.5 ? colour : neutralInk,
    rule: colour !== null && contrast >= 1.5 ? colour : neutralRule,
  };
}

/** From 1 (white) to 21 (black); 0 for what is no colour. */
export function contrastOnWhite(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return 0;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
